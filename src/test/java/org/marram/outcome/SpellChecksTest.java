package org.marram.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Refusal;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.person.Answer;
import org.marram.person.Told;

/** What a job or a home must bring. */
class SpellChecksTest {

    private static final LocalDate LEAP_DAY = LocalDate.parse("2028-02-29");
    private static final SpellChecks CHECKS = new SpellChecks(LEAP_DAY);

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 2028-02-29, ",
        "2028-02-29, , ",
        "2028-03-01, , from in-the-future",
        ", , from required",
        "2028-02-29, 2028-02-28, until ends-before-start",
        "2028-02-28, 2028-03-01, until in-the-future",
        "1988-02-29, 2000-01-01, ",
        "1988-02-28, 2000-01-01, from out-of-range"
    })
    void looksAtTheDays(LocalDate from, LocalDate until, String fault) {
        assertThat(faults(job(from, until, null, "7512"))).isEqualTo(fault == null ? List.of() : List.of(fault));
        assertThat(faults(home(from, until, Situation.RENTED, null)))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "0110, true",
        "9622, true",
        "7512, true",
        "751, true",
        "75, true",
        "7, true",
        "0, true",
        "04, false",
        "15, false",
        "151, false",
        "1512, false",
        "75123, false",
        "7x12, false",
        "x, false"
    })
    void takesOccupationsWhoseSubMajorGroupIsPublished(String code, boolean taken) {
        assertThat(faults(job(LEAP_DAY, null, null, code)).isEmpty()).isEqualTo(taken);
    }

    @Test
    void everyOccupationWithANameIsPossible() {
        assertThat(Occupations.NAMED)
                .allMatch(Occupations::isPossible)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWasLeftOpenIsNotAsked() {
        JobFacts job = CHECKS.checked(job(LEAP_DAY, LEAP_DAY, null, null));
        assertThat(job.endReason()).isEqualTo(JobEnd.NOT_ASKED);
        assertThat(job.occupation()).isEqualTo(Told.NOT_ASKED);
        assertThat(job.status()).isEqualTo(JobStatus.NOT_ASKED);
        assertThat(job.wage()).isEqualTo(Wage.NOT_ASKED);
        HomeFacts home = CHECKS.checked(home(LEAP_DAY, null, Situation.RENTED_WITH_SUBSIDY, null));
        assertThat(home.subsidy()).isEqualTo(Subsidy.NOT_ASKED);
        assertThat(home.safeOwn()).isEqualTo(YesNo.NOT_ASKED);
        assertThat(home.endReason()).isNull();
    }

    @Test
    void aReasonForTheEndNeedsAnEndAndASubsidyARent() {
        assertThat(faults(job(LEAP_DAY, null, JobEnd.HEALTH, null))).containsExactly("endReason not-possible");
        assertThat(faults(home(LEAP_DAY, null, Situation.OWNED, Subsidy.VOUCHER)))
                .containsExactly("subsidy not-possible");
    }

    @ParameterizedTest
    @CsvSource({
        "GIVEN, 1450, EUR, HOUR, ",
        "GIVEN, 0, EUR, HOUR, wage out-of-range",
        "GIVEN, , EUR, HOUR, wage required",
        "GIVEN, 1450, EUR, , wage required",
        "GIVEN, 1450, XQZ, HOUR, wage.currency unknown",
        "PREFERS_NOT_TO_SAY, , , , ",
        "DOES_NOT_KNOW, 1450, EUR, HOUR, wage not-possible"
    })
    void aWageIsWholeOrNotThere(Answer answer, Integer minor, String currency, WagePer per, String fault) {
        JobFacts job = new JobFacts(
                LEAP_DAY,
                null,
                null,
                null,
                null,
                null,
                new Wage(answer, minor, currency, per),
                null,
                null,
                null,
                Source.OWN_WORD,
                null);
        assertThat(faults(job)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @EnumSource
    void onlyPermanentSituationsAreStable(Situation situation) {
        assertThat(situation.isStable()).isEqualTo(situation.code() >= 410 && situation.code() <= 435);
        assertThat(Situation.stable().contains(situation)).isEqualTo(situation.isStable());
    }

    private static JobFacts job(LocalDate from, LocalDate until, JobEnd reason, String occupation) {
        return new JobFacts(
                from, until, reason, Told.of(occupation), null, null, null, null, null, null, Source.OWN_WORD, null);
    }

    private static HomeFacts home(LocalDate from, LocalDate until, Situation situation, Subsidy subsidy) {
        return new HomeFacts(from, until, null, situation, subsidy, null, null, null, null, Source.OWN_WORD, null);
    }

    private static List<String> faults(JobFacts job) {
        return said(catchThrowableOfType(Refusal.class, () -> CHECKS.checked(job)));
    }

    private static List<String> faults(HomeFacts home) {
        return said(catchThrowableOfType(Refusal.class, () -> CHECKS.checked(home)));
    }

    private static List<String> said(Refusal refusal) {
        return refusal == null
                ? List.of()
                : refusal.faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList();
    }
}
