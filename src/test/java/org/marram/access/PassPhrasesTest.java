package org.marram.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules 54 and 55: how pass phrases are kept and compared. */
class PassPhrasesTest {

    /** The same words with a weaker setting: 8 MiB, one pass. */
    private static final String WEAK =
            "$argon2id$v=19$m=8192,t=1,p=1$d2Vha2VyIHNldHRpbmcuLg$Vv+KGojHzJpGXSbu3snrDUjVnWVQvMmxgafY8gxD4i4";

    @Test
    void keepsArgon2idOf19MebibytesTwoPassesOneLaneWithASaltOfItsOwn() {
        String first = PassPhrases.hash("quiet dunes");
        String second = PassPhrases.hash("quiet dunes");
        assertThat(first).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(first.split("\\$")[4]).isNotEqualTo(second.split("\\$")[4]);
        assertThat(first.split("\\$")[5]).isNotEqualTo(second.split("\\$")[5]);
        assertThat(PassPhrases.matches("quiet dunes", first)).isTrue();
        assertThat(PassPhrases.matches("quiet dune", first)).isFalse();
    }

    @Test
    void comparesEveryCharacterOfALongPhraseInEveryScript() {
        String phrase = "كثبان هادئة 🌊 ".repeat(40);
        String hash = PassPhrases.hash(phrase + "a");
        assertThat(PassPhrases.matches(phrase + "a", hash)).isTrue();
        assertThat(PassPhrases.matches(phrase + "b", hash)).isFalse();
        assertThat(PassPhrases.matches("Jose\u0301", PassPhrases.hash("Jos\u00e9")))
                .isTrue();
    }

    @Test
    void readsAWeakerSettingAndSaysThatItIsOld() {
        assertThat(PassPhrases.matches("quiet dunes", WEAK)).isTrue();
        assertThat(PassPhrases.matches("quiet dune", WEAK)).isFalse();
        assertThat(PassPhrases.isOld(WEAK)).isTrue();
        assertThat(PassPhrases.isOld(PassPhrases.hash("quiet dunes"))).isFalse();
    }

    @Test
    void nobodysPhraseNeverFits() {
        assertThat(PassPhrases.matches("", null)).isFalse();
    }
}
