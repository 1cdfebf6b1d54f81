package org.marram.common;

import java.time.LocalDate;

/** Days of a plan lie within forty years of today: further away, somebody mistyped the year. */
public final class Horizon {

    private static final int YEARS = 40;

    private Horizon() {}

    /** A missing day is not held against anybody here. */
    public static boolean holds(LocalDate day, LocalDate today) {
        return day == null || !day.isBefore(today.minusYears(YEARS)) && !day.isAfter(today.plusYears(YEARS));
    }
}
