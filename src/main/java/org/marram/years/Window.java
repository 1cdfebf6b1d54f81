package org.marram.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days that are seen, both included. */
public record Window(LocalDate from, LocalDate until) {

    boolean holds(LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, until);
    }
}
