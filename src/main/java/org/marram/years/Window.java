package org.marram.years;

import java.time.LocalDate;

/** The days that are seen, both included. */
public record Window(LocalDate from, LocalDate until) {

    boolean holds(LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    boolean meets(LocalDate first, LocalDate last) {
        return !first.isAfter(until) && !last.isBefore(from);
    }

    /** The day itself, or the edge that it lies beyond. */
    LocalDate nearest(LocalDate day) {
        return day.isBefore(from) ? from : day.isAfter(until) ? until : day;
    }
}
