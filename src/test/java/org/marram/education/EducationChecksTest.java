package org.marram.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.Source;
import org.marram.person.Answer;
import org.marram.person.Told;

/** What something learned must bring. */
class EducationChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final EducationChecks CHECKS = new EducationChecks(TODAY);

    @Test
    void whatIsLeftOpenWasNotAsked() {
        assertThat(CHECKS.checked(new SchoolingFacts(TODAY, null, null, null, null, null, Source.OWN_WORD, " ")))
                .isEqualTo(new SchoolingFacts(
                        TODAY,
                        null,
                        IscedLevel.NOT_ASKED,
                        LastGrade.NOT_ASKED,
                        SchoolStatus.NOT_ASKED,
                        Told.NOT_ASKED,
                        Source.OWN_WORD,
                        null));
        assertThat(CHECKS.checked(credential(TODAY, null, " Bread ")).title()).isEqualTo("Bread");
        assertThat(CHECKS.checked(credential(TODAY, null, "Bread")).issuer()).isEqualTo(Told.NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-01, , Bread, earnedOn in-the-future",
        ", , Bread, earnedOn required",
        "1948-02-28, , Bread, earnedOn out-of-range",
        "2028-02-29, 2028-02-29, Bread, expiresOn ends-before-start",
        "2028-02-29, 2999-01-01, Bread, expiresOn out-of-range",
        "2028-02-29, , , title required"
    })
    void refusesDaysThatCannotBeAndMissingWords(LocalDate earned, LocalDate expires, String title, String fault) {
        refused(fault, () -> CHECKS.checked(credential(earned, expires, title)));
    }

    /** How it went before, how it is said to be now, and what stands. */
    @ParameterizedTest
    @CsvSource({
        "ATTENDING, , NOT_ASKED",
        "ATTENDING_IRREGULARLY, , NOT_ASKED",
        "ATTENDING, LEFT, LEFT",
        "ATTENDING, PREFERS_NOT_TO_SAY, PREFERS_NOT_TO_SAY",
        "SUSPENDED, , SUSPENDED",
        "DOES_NOT_KNOW, , DOES_NOT_KNOW"
    })
    void nobodyGoesToASchoolThatHasEndedForThem(SchoolStatus before, SchoolStatus now, SchoolStatus then) {
        SchoolingFacts school =
                CHECKS.checked(new SchoolingFacts(TODAY, null, null, null, before, null, Source.OWN_WORD, null));
        EndSchooling end = new EndSchooling(Ref.random(), 1, TODAY, now, null);
        assertThat(CHECKS.ended(school, end).status()).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-01, , from in-the-future",
        "2028-02-29, 2028-02-28, until ends-before-start",
        "2028-02-28, 2028-03-01, until in-the-future",
        "1948-02-28, , from out-of-range"
    })
    void refusesASchoolThatCannotBe(LocalDate from, LocalDate until, String fault) {
        refused(
                fault,
                () -> CHECKS.checked(new SchoolingFacts(from, until, null, null, null, null, Source.DOCUMENT, null)));
    }

    @Test
    void wordsAndAnswersMustNotContradict() {
        Told silent = new Told(Answer.PREFERS_NOT_TO_SAY, "Sample school");
        refused(
                "institutionAnswer not-possible",
                () -> CHECKS.checked(new SchoolingFacts(TODAY, null, null, null, null, silent, Source.OWN_WORD, null)));
        refused("kind required", () -> CHECKS.checked(new GainFacts(null, TODAY, null, Source.OWN_WORD, null)));
        refused("source required", () -> CHECKS.checked(new GainFacts(GainKind.EXAM, TODAY, null, null, null)));
    }

    @Test
    void onlyADiplomaIsAGainByItselfAndOnlyACompletionIsNotRecognised() {
        assertThat(CredentialKind.values())
                .filteredOn(kind -> kind.gain() != null)
                .containsExactly(CredentialKind.SECONDARY_DIPLOMA);
        assertThat(CredentialKind.values())
                .filteredOn(kind -> !kind.isRecognised())
                .containsExactly(CredentialKind.COMPLETION);
        assertThat(CredentialKind.SECONDARY_DIPLOMA.gain().letter()).isEqualTo('b');
    }

    private static CredentialFacts credential(LocalDate earned, LocalDate expires, String title) {
        return new CredentialFacts(
                CredentialKind.CERTIFICATE, earned, expires, title, null, null, null, null, Source.DOCUMENT, null);
    }

    private static void refused(String fault, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal.faults())
                .extracting(one -> one.field() + " " + one.code())
                .containsExactly(fault);
    }
}
