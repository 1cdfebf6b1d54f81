package org.marram.referral;

import java.time.LocalDate;
import org.marram.common.Checks;
import org.marram.offering.OfferKind;

/**
 * On which day what a partner gave begins. Only a job and a place to live have such a day: as agreed, within half a year
 * either way, since further away somebody mistyped it.
 */
record Starting(OfferKind kind, LocalDate today) {

    private static final int MOST_DAYS = 180;

    /** Today where no day was said; null where nothing begins. Refuses a day that cannot be. */
    LocalDate on(LocalDate asked) {
        new Checks()
                .that(asked == null || kind.begins(), "startsOn", "not-possible")
                .that(asked == null || isNear(asked), "startsOn", "out-of-range")
                .refuseFaults();
        return kind.begins() && asked == null ? today : asked;
    }

    private boolean isNear(LocalDate day) {
        return !day.isBefore(today.minusDays(MOST_DAYS)) && !day.isAfter(today.plusDays(MOST_DAYS));
    }
}
