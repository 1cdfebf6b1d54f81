package org.marram.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.marram.common.Checks;

/** From when until when a class meets. */
record Meeting(Instant startsAt, Instant endsAt) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** By the clock on the wall of that day. What begins in an hour that the clock skips begins after it, as long as ever. */
    static Meeting on(LocalDate day, LocalTime from, LocalTime until, ZoneId zone) {
        Instant starts = day.atTime(from).atZone(zone).toInstant();
        Instant ends = day.atTime(until).atZone(zone).toInstant();
        return new Meeting(starts, ends.isAfter(starts) ? ends : starts.plus(Duration.between(from, until)));
    }

    /** Refuses an end before the start, over 24 hours, and what is outside these days, of which the last one counts. */
    void refuseOutside(LocalDate firstOn, LocalDate lastOn, ZoneId zone, String startField, String endField) {
        Instant first = firstOn.atStartOfDay(zone).toInstant();
        Instant last = lastOn.plusDays(1).atStartOfDay(zone).toInstant();
        new Checks()
                .that(startsAt.isBefore(endsAt), endField, "ends-before-start")
                .that(Duration.between(startsAt, endsAt).compareTo(LONGEST) <= 0, endField, "out-of-range")
                .that(!startsAt.isBefore(first) && startsAt.isBefore(last), startField, "outside-course")
                .that(!endsAt.isAfter(last), endField, "outside-course")
                .refuseFaults();
    }
}
