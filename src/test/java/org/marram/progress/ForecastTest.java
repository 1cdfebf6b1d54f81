package org.marram.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When hours are reached, and why nothing can be said. */
class ForecastTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        // remaining, quarters, weeks, due, course ends, reason, on, days later
        "120, 0, 0, 2027-03-01, , NO_PLACE, , 0",
        "120, 96, 8, 2027-03-01, , NO_PLACE, , 0",
        "120, 24, 2, 2027-03-01, 2027-06-30, TOO_FEW_WEEKS, , 0",
        "120, 0, 2, 2027-03-01, 2027-06-30, TOO_FEW_WEEKS, , 0",
        "120, 0, 3, 2027-03-01, 2027-06-30, NO_PACE, , 0",
        "120, 36, 3, 2027-03-01, 2027-06-30, ON_TIME, 2027-01-30, 0",
        "120, 96, 8, 2027-01-30, 2027-06-30, ON_TIME, 2027-01-30, 0",
        "120, 96, 8, 2027-01-29, 2027-06-30, LATER, 2027-01-30, 1",
        "120, 96, 8, 2026-11-01, 2027-06-30, LATER, 2027-01-30, 90",
        "120, 96, 8, 2027-03-01, 2027-01-30, ON_TIME, 2027-01-30, 0",
        "120, 96, 8, 2027-03-01, 2027-01-29, ENDS_BEFORE, 2027-01-30, 0",
        "120, 96, 8, 2027-01-01, 2027-01-29, ENDS_BEFORE, 2027-01-30, 29",
        "120, 96, 8, 2027-03-01, 2026-11-20, ENDS_BEFORE, 2027-01-30, 0",
        "120, 0, 0, 2027-03-01, 2026-11-20, ENDS_BEFORE, , 0",
        "120, 0, 0, 2027-03-01, 2026-11-21, TOO_FEW_WEEKS, , 0",
        "1, 96, 8, 2027-03-01, 2027-06-30, ON_TIME, 2026-11-22, 0",
        "0, 96, 8, 2027-03-01, 2027-06-30, ON_TIME, 2026-11-21, 0",
        "-8, 96, 8, 2026-11-20, 2027-06-30, LATER, 2026-11-21, 1",
        "40000, 1, 8, 2027-03-01, 9999-12-31, LATER, 2066-11-21, 14510",
        "2147483647, 1, 8, 9999-12-31, 9999-12-31, ON_TIME, 2066-11-21, 0"
    })
    void saysTheDayOrWhyThereIsNone(
            int remaining,
            int quarters,
            int weeks,
            LocalDate dueOn,
            LocalDate endsOn,
            Forecast.Reason reason,
            LocalDate on,
            int later) {
        Pace pace = new Pace(quarters, weeks);
        assertThat(Forecast.of(remaining, pace, dueOn, endsOn, SATURDAY))
                .isEqualTo(new Forecast(reason, on, later, endsOn, pace));
    }

    @Test
    void countsOverTheTwentyNinthOfFebruary() {
        Forecast leap = Forecast.of(
                24, new Pace(36, 3), LocalDate.of(2028, 2, 28), LocalDate.of(2028, 6, 1), LocalDate.of(2028, 2, 15));
        assertThat(leap.on()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(leap.daysLater()).isOne();
        assertThat(Forecast.of(
                                Integer.MAX_VALUE,
                                new Pace(1, 8),
                                LocalDate.MAX,
                                LocalDate.MAX,
                                LocalDate.of(2028, 2, 29))
                        .on())
                .isEqualTo(LocalDate.of(2068, 2, 29));
    }

    @Property(tries = 500)
    void neverSaysADayThatIsOverOrMoreThanFortyYearsAway(
            @ForAll @IntRange(min = -500, max = 1_000_000) int remaining,
            @ForAll @IntRange(min = 0, max = 800) int quarters,
            @ForAll @IntRange(min = 0, max = 8) int weeks,
            @ForAll @IntRange(min = -900, max = 900) int due,
            @ForAll @IntRange(min = -900, max = 900) int ends) {
        Forecast forecast = Forecast.of(
                remaining, new Pace(quarters, weeks), SATURDAY.plusDays(due), SATURDAY.plusDays(ends), SATURDAY);
        if (forecast.on() != null) {
            assertThat(forecast.on()).isBetween(SATURDAY, SATURDAY.plusYears(40));
        }
        assertThat(forecast.daysLater()).isNotNegative();
    }

    @Test
    void theWeekOfTodayIsNotOverAndPausesAreNotHeldAgainstAnybody() {
        LocalDate monday = SATURDAY.with(DayOfWeek.MONDAY);
        List<Pace.Logged> logged = new ArrayList<>(
                List.of(attended(monday, 12), attended(monday.minusDays(1), 12), attended(monday.minusWeeks(9), 4)));
        assertThat(Pace.of(logged, SATURDAY, ZoneOffset.UTC)).isEqualTo(new Pace(16, 2));
        logged.add(new Pace.Logged(monday.minusWeeks(3).atStartOfDay().toInstant(ZoneOffset.UTC), 0, true));
        assertThat(Pace.of(logged, SATURDAY, ZoneOffset.UTC)).isEqualTo(new Pace(16, 2));
        logged.add(attended(monday.minusWeeks(4), 0));
        assertThat(Pace.of(logged, SATURDAY, ZoneOffset.UTC)).isEqualTo(new Pace(16, 3));
        assertThat(Pace.of(logged, monday.plusWeeks(1), ZoneOffset.UTC)).isEqualTo(new Pace(28, 4));
    }

    @Test
    void looksAtTheLastEightWeeksAndHalfAYearBack() {
        LocalDate monday = SATURDAY.with(DayOfWeek.MONDAY);
        List<Pace.Logged> twenty = IntStream.rangeClosed(1, 20)
                .mapToObj(week -> attended(monday.minusWeeks(week), week))
                .toList();
        assertThat(Pace.of(twenty, SATURDAY, ZoneOffset.UTC)).isEqualTo(new Pace(36, 8));
        List<Pace.Logged> edge = List.of(attended(monday.minusWeeks(26), 8), attended(monday.minusDays(183), 8));
        assertThat(Pace.of(edge, SATURDAY, ZoneOffset.UTC)).isEqualTo(new Pace(8, 1));
        assertThat(Pace.from(SATURDAY)).isEqualTo(monday.minusWeeks(26));
    }

    @Test
    void aWeekOverNewYearIsOneWeek() {
        List<Pace.Logged> week = List.of(
                attended(LocalDate.of(2026, 12, 28), 4),
                attended(LocalDate.of(2026, 12, 31), 4),
                attended(LocalDate.of(2027, 1, 1), 4),
                attended(LocalDate.of(2027, 1, 3), 4));
        assertThat(Pace.of(week, LocalDate.of(2027, 1, 4), ZoneOffset.UTC)).isEqualTo(new Pace(16, 1));
        assertThat(Pace.of(week, LocalDate.of(2027, 1, 3), ZoneOffset.UTC)).isEqualTo(new Pace(0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T23:59, 1",
        "2026-10-26T00:00, 0",
        "2026-10-25T02:30, 1",
        "2026-03-29T03:00, 1",
        "2026-03-30T00:00, 1"
    })
    void aWeekEndsAtMidnightOfTheZoneAlsoWhereTheClockChanges(LocalDateTime start, int weeks) {
        LocalDate today = start.getMonthValue() == 10 ? LocalDate.of(2026, 10, 26) : LocalDate.of(2026, 4, 6);
        List<Pace.Logged> one = List.of(new Pace.Logged(start.atZone(BERLIN).toInstant(), 8, false));
        assertThat(Pace.of(one, today, BERLIN).weeks()).isEqualTo(weeks);
    }

    private static Pace.Logged attended(LocalDate day, int quarters) {
        return new Pace.Logged(day.atTime(10, 0).toInstant(ZoneOffset.UTC), quarters, false);
    }
}
