package org.marram.partner;

import java.time.LocalDate;
import org.marram.common.Checks;

/** Days that can be meant: within forty years of today. */
public record NearDays(LocalDate today) {

    private static final int MOST_YEARS = 40;

    /** Refuses a day that is missing or too far away. */
    public void check(Checks checks, String field, LocalDate day) {
        if (checks.present(field, day) != null) {
            boolean near = day.isAfter(today.minusYears(MOST_YEARS)) && day.isBefore(today.plusYears(MOST_YEARS));
            checks.that(near, field, "out-of-range");
        }
    }
}
