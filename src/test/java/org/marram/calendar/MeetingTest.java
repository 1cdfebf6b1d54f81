package org.marram.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Refusal;

class MeetingTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 21);

    @ParameterizedTest
    @CsvSource({
        // the clock on the wall says the same before and after it is put forward, and on that day
        "2026-03-28, 09:00, 12:00, Europe/Madrid, 2026-03-28T08:00:00Z, 2026-03-28T11:00:00Z",
        "2026-03-29, 09:00, 12:00, Europe/Madrid, 2026-03-29T07:00:00Z, 2026-03-29T10:00:00Z",
        "2026-03-30, 09:00, 12:00, Europe/Madrid, 2026-03-30T07:00:00Z, 2026-03-30T10:00:00Z",
        // and back
        "2026-10-24, 09:00, 12:00, Europe/Madrid, 2026-10-24T07:00:00Z, 2026-10-24T10:00:00Z",
        "2026-10-25, 09:00, 12:00, Europe/Madrid, 2026-10-25T08:00:00Z, 2026-10-25T11:00:00Z",
        // across the hour that is skipped: an hour shorter; across the one that is there twice: an hour longer
        "2026-03-29, 01:00, 04:00, Europe/Madrid, 2026-03-29T00:00:00Z, 2026-03-29T02:00:00Z",
        "2026-10-25, 01:00, 04:00, Europe/Madrid, 2026-10-24T23:00:00Z, 2026-10-25T03:00:00Z",
        // within the hour that is skipped: after it, as long as ever
        "2026-03-29, 02:15, 02:45, Europe/Madrid, 2026-03-29T01:15:00Z, 2026-03-29T01:45:00Z",
        "2026-03-29, 02:30, 03:15, Europe/Madrid, 2026-03-29T01:30:00Z, 2026-03-29T02:15:00Z",
        // half an hour is what Lord Howe puts its clocks by
        "2026-10-04, 09:00, 10:00, Australia/Lord_Howe, 2026-10-03T22:00:00Z, 2026-10-03T23:00:00Z",
        "2028-02-29, 23:00, 23:59, UTC, 2028-02-29T23:00:00Z, 2028-02-29T23:59:00Z"
    })
    void keepsTheClockOnTheWall(
            LocalDate day, LocalTime from, LocalTime until, ZoneId zone, Instant starts, Instant ends) {
        assertThat(Meeting.on(day, from, until, zone)).isEqualTo(new Meeting(starts, ends));
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStartAndMoreThanADay() {
        refused("endsAt ends-before-start", START, START);
        refused("endsAt out-of-range", START, START.plusSeconds(24 * 3600 + 1));
        refused("endsAt out-of-range", START, Instant.MAX);
        assertThatCode(() -> check(START, START.plus(Duration.ofDays(1)), ZoneOffset.UTC))
                .doesNotThrowAnyException();
    }

    @Test
    void staysWithinTheCoursesDaysInTheConfiguredZone() {
        Instant midnight = Instant.parse("2026-11-21T00:00:00Z");
        refused("startsAt outside-course", midnight.minusSeconds(60), midnight.plusSeconds(60));
        Instant end = Instant.parse("2026-12-22T00:00:00Z");
        assertThatCode(() -> check(end.minusSeconds(3600), end, ZoneOffset.UTC)).doesNotThrowAnyException();
        refused("endsAt outside-course", end.minusSeconds(60), end.plusSeconds(60));
        assertThatCode(() -> check(midnight.minusSeconds(3600), midnight, ZoneId.of("Europe/Madrid")))
                .doesNotThrowAnyException();
    }

    private static void check(Instant from, Instant until, ZoneId zone) {
        new Meeting(from, until).refuseOutside(FIRST, LAST, zone, "startsAt", "endsAt");
    }

    private static void refused(String fault, Instant from, Instant until) {
        assertThatThrownBy(() -> check(from, until, ZoneOffset.UTC))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(each -> each.field() + " " + each.code())
                        .contains(fault));
    }
}
