package org.marram.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a release ends: the first day on which it no longer holds. It must end within 12 months, because nobody can
 * foresee for longer what sharing will mean; then the person is asked again.
 */
record ReleaseEnd(LocalDate until) {

    private static final int MOST_MONTHS = 12;

    boolean isAhead(LocalDate today) {
        return until.isAfter(today);
    }

    boolean isNear(LocalDate today) {
        return !until.isAfter(today.plusMonths(MOST_MONTHS));
    }

    Instant at(ZoneId zone) {
        return until.atStartOfDay(zone).toInstant();
    }
}
