package org.marram.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the own pages allow the browser, and what somebody may choose on them. */
class MyAnswersTest {

    private final Choices first = Choices.first(Locale.ENGLISH);

    @Test
    void formsLeadNowhereButToUs() {
        assertThat(MyAnswers.policy("/empty.html"))
                .contains("form-action 'self';")
                .doesNotContain("unsafe", "http");
    }

    @Test
    void formsMayLeadToTheNeutralPageWhereOneIsSet() {
        assertThat(MyAnswers.policy("https://weather.example/today?x=1"))
                .contains("form-action 'self' https://weather.example;");
    }

    @Test
    void anUnknownLanguageOrPlaceChangesNothingBad() {
        assertThat(first.language("xx").language()).isEqualTo(Locale.ENGLISH);
        assertThat(first.language("ar").language().getLanguage()).isEqualTo("ar");
        assertThat(first.place("../etc").place()).isEqualTo(Place.WAY);
    }

    @Test
    void readingChoicesTurnOnAndOff() {
        assertThat(first.reading("large").large()).isTrue();
        assertThat(first.reading("large").reading("large")).isEqualTo(first);
    }

    @Test
    void aFreshSessionHasAFreshWordForItsForms() {
        assertThat(first.afresh(Place.WAY).form()).isNotEqualTo(first.form());
    }
}
