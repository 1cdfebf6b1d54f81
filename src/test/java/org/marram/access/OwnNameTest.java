package org.marram.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Texts;

/** Names to sign in with: chance words in every language, found however somebody writes them. */
class OwnNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "river lamp 472",
                " River-Lamp  472 ",
                "RIVER_LAMP_472",
                "r\u00edver l\u00e1mp 472",
                "river.lamp.\u0664\u0667\u0662"
            })
    void isFoundHoweverItIsWritten(String typed) {
        assertThat(OwnName.plain(typed)).isEqualTo("river lamp 472");
    }

    @Test
    void nothingIsNoName() {
        assertThat(OwnName.plain(null)).isEmpty();
        assertThat(OwnName.plain(" - ")).isEmpty();
    }

    @Test
    void isMadeOfEnoughWordsOfTheLanguageAsTheyAreFound() {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(OwnName.words(language))
                    .hasSize(40)
                    .doesNotHaveDuplicates()
                    .allSatisfy(word -> assertThat(OwnName.plain(word)).isEqualTo(word));
            assertThat(OwnName.plain(OwnName.random(language))).matches("\\p{L}+ \\p{L}+ \\d{3}");
        }
    }

    @Test
    void isEnglishWhereTheLanguageIsNotSpoken() {
        assertThat(OwnName.words(Locale.GERMAN)).isEqualTo(OwnName.words(Locale.ENGLISH));
    }
}
