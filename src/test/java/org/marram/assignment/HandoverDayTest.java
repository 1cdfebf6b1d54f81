package org.marram.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:00Z");

    @Test
    void todayIsFromNowOnAndALaterDayFromItsMidnight() {
        assertThat(new HandoverDay(TODAY).at(NOW, ZoneOffset.UTC)).isEqualTo(NOW);
        assertThat(new HandoverDay(TODAY.plusDays(1)).at(NOW, ZoneOffset.UTC))
                .isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
    }

    @Test
    void atMidnightItselfTodayIsFromThatInstant() {
        Instant midnight = Instant.parse("2026-03-02T00:00:00Z");
        assertThat(new HandoverDay(TODAY).at(midnight, ZoneOffset.UTC)).isEqualTo(midnight);
        Instant justBefore = midnight.minusNanos(1_000);
        assertThat(new HandoverDay(TODAY).at(justBefore, ZoneOffset.UTC)).isEqualTo(midnight);
    }

    /** In Beirut the clocks go forward at midnight; in Madrid at two; Havana's 1 November begins once and is repeated. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29, Asia/Beirut, 2026-03-28T22:00:00Z",
        "2026-03-29, Europe/Madrid, 2026-03-28T23:00:00Z",
        "2026-10-25, Europe/Madrid, 2026-10-24T22:00:00Z",
        "2026-11-01, America/Havana, 2026-11-01T04:00:00Z",
        "2028-02-29, UTC, 2028-02-29T00:00:00Z"
    })
    void theDayBeginsWhereTheProgrammeIsAlsoWhenClocksChange(LocalDate day, ZoneId zone, Instant begins) {
        assertThat(new HandoverDay(day).at(NOW, zone)).isEqualTo(begins);
    }

    @Test
    void isTodayAtTheEarliestAndAYearAwayAtTheLatest() {
        assertThat(new HandoverDay(TODAY).isOver(TODAY)).isFalse();
        assertThat(new HandoverDay(TODAY.minusDays(1)).isOver(TODAY)).isTrue();
        assertThat(new HandoverDay(TODAY.plusYears(1)).isNear(TODAY)).isTrue();
        assertThat(new HandoverDay(TODAY.plusYears(1).plusDays(1)).isNear(TODAY))
                .isFalse();
    }
}
