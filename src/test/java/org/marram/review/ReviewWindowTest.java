package org.marram.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewWindowTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 3);
    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");

    /** Months since the start, days until the last due date from the review on. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, LITTLE_TIME, 4 weeks",
        "0, -30, LITTLE_TIME, 4 weeks",
        "0, 92, LITTLE_TIME, 4 weeks",
        "0, 93, FIRST_HALF_YEAR, 8 weeks",
        "5, 900, FIRST_HALF_YEAR, 8 weeks",
        "6, 900, LONG_WAY, 4 months",
        "6, 366, LONG_WAY, 4 months",
        "6, 365, WITHIN_A_YEAR, 3 months",
        "6, 91, LITTLE_TIME, 4 weeks",
        "6, 92, WITHIN_A_YEAR, 3 months",
        "40, 900, LONG_WAY, 4 months"
    })
    void theTimeGoneAndTheTimeLeftDecideTheInterval(int months, int left, WindowReason because, String interval) {
        LocalDate on = START.plusMonths(months);
        ReviewWindow window = after(on, on.plusDays(left));
        int amount = Integer.parseInt(interval.substring(0, 1));
        LocalDate from = interval.endsWith("weeks") ? on.plusWeeks(amount) : on.plusMonths(amount);
        assertThat(window).isEqualTo(new ReviewWindow(from, from.plusDays(21), because));
    }

    @Test
    void theFirstIsDueFourWeeksAfterTheFirstMilestones() {
        assertThat(ReviewWindow.of(ReviewWindow.Facts.start(START, false)))
                .contains(new ReviewWindow(
                        LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 21), WindowReason.FIRST_MILESTONES));
    }

    @Test
    void aReviewFromBeforeTheFirstMilestonesDoesNotReplaceTheFirst() {
        assertThat(after(START.minusDays(1), START.plusYears(2)).because()).isEqualTo(WindowReason.FIRST_MILESTONES);
    }

    @Test
    void whereNothingIsOpenWhatComesNextIsDueInFourWeeks() {
        ReviewWindow window = after(START.plusYears(1), null);
        assertThat(window.because()).isEqualTo(WindowReason.NOTHING_OPEN);
        assertThat(window.from()).isEqualTo(START.plusYears(1).plusWeeks(4));
    }

    @Test
    void aClosedPlanAndOneThatNeverHadAMilestoneHaveNone() {
        assertThat(ReviewWindow.of(new ReviewWindow.Facts(true, START, false, START, START.plusYears(2))))
                .isEqualTo(Optional.empty());
        assertThat(ReviewWindow.of(ReviewWindow.Facts.start(null, false))).isEqualTo(Optional.empty());
    }

    @Test
    void whoComesBackIsMetInFourWeeksAndMoreOftenForHalfAYear() {
        LocalDate back = START.plusYears(5);
        var returned = new ReviewWindow.Facts(false, back, true, START.plusYears(1), START.plusYears(2));
        assertThat(ReviewWindow.of(returned).orElseThrow())
                .isEqualTo(new ReviewWindow(back.plusWeeks(4), back.plusWeeks(7), WindowReason.RETURNED));
        var reviewed = new ReviewWindow.Facts(false, back, true, back.plusWeeks(5), back.plusYears(2));
        assertThat(ReviewWindow.of(reviewed).orElseThrow().because()).isEqualTo(WindowReason.FIRST_HALF_YEAR);
    }

    @Test
    void aPlanThatWasClosedForLessThanFourWeeksKeepsItsWindow() {
        OpenedWindow closed = opened();
        closed.close(NOW, 1);
        Duration fourWeeks = Duration.ofDays(28);
        assertThat(closed.again(START.plusDays(60), NOW.plus(fourWeeks).minusNanos(1), 1)
                        .window())
                .isEqualTo(closed.window());
        assertThat(closed.again(START.plusDays(60), NOW.plus(fourWeeks), 1).window())
                .isEqualTo(new ReviewWindow(START.plusDays(88), START.plusDays(109), WindowReason.RETURNED));
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayLikeOthers() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertThat(after(leap, leap.plusYears(3)).from()).isEqualTo(LocalDate.of(2028, 6, 29));
        LocalDate october = LocalDate.of(2026, 10, 31);
        assertThat(after(october, october.plusYears(3)).from()).isEqualTo(LocalDate.of(2027, 2, 28));
        LocalDate november = LocalDate.of(2027, 11, 30);
        assertThat(after(november, november.plusMonths(12)).from()).isEqualTo(leap);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30T21:59:59.999999Z, false, false",
        "2026-03-30T22:00:00Z, true, false",
        "2026-04-21T21:59:59.999999Z, true, false",
        "2026-04-21T22:00:00Z, false, true"
    })
    void itOpensAndEndsAtMidnightOfTheZone(Instant now, boolean open, boolean late) {
        LocalDate today = LocalDate.now(Clock.fixed(now, ZoneId.of("Europe/Madrid")));
        ReviewWindow window =
                ReviewWindow.of(ReviewWindow.Facts.start(START, false)).orElseThrow();
        assertThat(window.isOpen(today)).isEqualTo(open);
        assertThat(window.isLate(today)).isEqualTo(late);
    }

    /** On 29 March 2026 clocks went forward in Madrid, on 25 October back: each such day belongs to its date whole. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-28T22:59:59Z, 2026-03-28T23:00:00Z",
        "2026-09-27, 2026-10-24T21:59:59Z, 2026-10-24T22:00:00Z"
    })
    void theDayOnWhichClocksChangeOpensAtItsMidnight(LocalDate start, Instant before, Instant midnight) {
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        ReviewWindow window =
                ReviewWindow.of(ReviewWindow.Facts.start(start, false)).orElseThrow();
        assertThat(window.isOpen(LocalDate.ofInstant(before, madrid))).isFalse();
        assertThat(window.isOpen(LocalDate.ofInstant(midnight, madrid))).isTrue();
    }

    @Test
    void anExemptionMovesTheWindowByFourWeeksOnce() {
        LocalDate today = START.plusWeeks(6);
        OpenedWindow moved = opened().exempt(ExemptReason.UNWELL, today, NOW, 1);
        assertThat(moved.window())
                .isEqualTo(new ReviewWindow(today.plusWeeks(4), today.plusWeeks(7), WindowReason.FIRST_MILESTONES));
        assertThat(moved.due().exempted()).isTrue();
        assertThatThrownBy(() -> moved.exempt(ExemptReason.AWAY, today.plusWeeks(5), NOW, 1))
                .hasMessageContaining("review-exempted-once");
    }

    @Test
    void aReviewBetweenTwoExemptionsAllowsTheSecond() {
        LocalDate today = START.plusWeeks(6);
        OpenedWindow moved = opened().exempt(ExemptReason.UNWELL, today, NOW, 1);
        OpenedWindow next = moved.held(Optional.of(after(today, START.plusYears(2))), NOW, 1)
                .orElseThrow();
        assertThat(next.exempt(ExemptReason.AWAY, today.plusWeeks(9), NOW, 1)
                        .due()
                        .version())
                .isEqualTo(4);
    }

    @Test
    void aWindowThatHasNotBegunIsNotMoved() {
        assertThatThrownBy(() ->
                        opened().exempt(ExemptReason.AWAY, START.plusWeeks(4).minusDays(1), NOW, 1))
                .hasMessageContaining("review-not-due");
        assertThat(opened().exempt(ExemptReason.AWAY, START.plusWeeks(4), NOW, 1))
                .isNotNull();
    }

    private static OpenedWindow opened() {
        return OpenedWindow.first(7, START, NOW, 1);
    }

    private static ReviewWindow after(LocalDate reviewedOn, LocalDate lastDueOn) {
        return ReviewWindow.of(new ReviewWindow.Facts(false, START, false, reviewedOn, lastDueOn))
                .orElseThrow();
    }
}
