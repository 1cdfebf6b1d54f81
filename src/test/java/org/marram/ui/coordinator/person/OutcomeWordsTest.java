package org.marram.ui.coordinator.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Texts;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeKind;
import org.marram.income.IncomeLine;
import org.marram.income.Stage;
import org.marram.outcome.HoursBand;
import org.marram.person.Answer;
import org.marram.ui.coordinator.parts.Words;

/** Not asked, does not know and prefers not to say are told apart in words, and none of them is a no. */
class OutcomeWordsTest {

    private static final OutcomeWords WORDS =
            new OutcomeWords(new Words(Texts.of("coordinator", Locale.UK), Clock.systemUTC()));

    @Test
    void whatIsNoAnswerSaysWhatItIsAbout() {
        assertThat(Arrays.stream(HoursBand.values()).map(hours -> WORDS.answered("Hours", hours, WORDS.of(hours))))
                .startsWith("up to 7 hours a week")
                .endsWith(null, "Hours: Does not know", "Hours: Prefers not to say");
    }

    @Test
    void whereThereAreNoWordsItIsSaidWhy() {
        assertThat(WORDS.why("Employer", Answer.GIVEN)).isNull();
        assertThat(WORDS.why("Employer", Answer.NOT_ASKED)).isNull();
        assertThat(WORDS.why("Employer", Answer.DOES_NOT_KNOW)).isEqualTo("Employer: Does not know");
        assertThat(WORDS.why("Employer", Answer.PREFERS_NOT_TO_SAY)).isEqualTo("Employer: Prefers not to say");
    }

    @ParameterizedTest
    @EnumSource(
            value = YesNo.class,
            names = {"NO", "DOES_NOT_KNOW", "PREFERS_NOT_TO_SAY"})
    void eachSourceOfIncomeThatWasAskedSaysWhatWasAnswered(YesNo answer) {
        assertThat(said(answer, answer, line(IncomeKind.WORK, answer), line(IncomeKind.ALIMONY, answer)))
                .contains("Work, Alimony: " + WORDS.of(answer), "Any benefit: " + WORDS.of(answer));
    }

    @Test
    void whatSomebodyLivesOnStandsBeforeWhatTheyDoNot() {
        assertThat(said(
                        YesNo.YES,
                        YesNo.NOT_ASKED,
                        new IncomeLine(IncomeKind.WORK, YesNo.YES, 120_000),
                        line(IncomeKind.PENSION, YesNo.PREFERS_NOT_TO_SAY),
                        line(IncomeKind.ALIMONY, YesNo.NO)))
                .containsExactly(
                        "Work 1,200.00 EUR",
                        "Alimony: No",
                        "Pension from a former job: Prefers not to say",
                        "Once a year",
                        WORDS.of(Source.OWN_WORD));
    }

    private static IncomeLine line(IncomeKind kind, YesNo answer) {
        return new IncomeLine(kind, answer, null);
    }

    private static List<String> said(YesNo income, YesNo benefit, IncomeLine... lines) {
        return new IncomeWords(WORDS)
                .of(new IncomeFacts(
                        LocalDate.EPOCH,
                        Stage.YEARLY,
                        income,
                        null,
                        "EUR",
                        benefit,
                        List.of(lines),
                        Source.OWN_WORD,
                        null));
    }
}
