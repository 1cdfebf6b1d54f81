package org.marram.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A course on one day. */
public record CourseDay(long courseId, LocalDate day) {

    Instant from(ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant until(ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
