package org.marram.report;

import java.time.LocalDate;
import java.time.Period;

/** How old somebody was, as HUD HMIS reports part it. */
public enum AgeGroup {
    ADULT,
    CHILD,
    /** Nobody said when they were born, or a day after the one that counts. */
    UNKNOWN;

    private static final int OF_AGE = 18;

    /** Whoever was born on 29 February is a year older on 1 March of other years. */
    static AgeGroup of(LocalDate birth, LocalDate on) {
        if (birth == null || birth.isAfter(on)) {
            return UNKNOWN;
        }
        return Period.between(birth, on).getYears() >= OF_AGE ? ADULT : CHILD;
    }
}
