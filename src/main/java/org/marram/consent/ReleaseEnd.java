package org.marram.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a release ends: the first day on which it no longer holds. It must end within 12 months, or within what the law of the
 * programme says, because nobody can foresee for longer what sharing will mean; then the person is asked again.
 */
record ReleaseEnd(LocalDate until) {

    boolean isAhead(LocalDate today) {
        return until.isAfter(today);
    }

    boolean isNear(LocalDate today, int mostMonths) {
        return !until.isAfter(today.plusMonths(mostMonths));
    }

    Instant at(ZoneId zone) {
        return until.atStartOfDay(zone).toInstant();
    }
}
