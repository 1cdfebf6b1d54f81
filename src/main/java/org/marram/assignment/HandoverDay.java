package org.marram.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day from which somebody else is responsible: its first instant where the programme is, also on days when clocks
 * change; today, from now on.
 */
record HandoverDay(LocalDate on) {

    private static final int MOST_MONTHS = 12;

    boolean isOver(LocalDate today) {
        return on.isBefore(today);
    }

    /** Further away, nobody knows yet who will work here. */
    boolean isNear(LocalDate today) {
        return !on.isAfter(today.plusMonths(MOST_MONTHS));
    }

    Instant at(Instant now, ZoneId zone) {
        Instant start = on.atStartOfDay(zone).toInstant();
        return start.isAfter(now) ? start : now;
    }
}
