package org.marram.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one moment at which a worklist is read. Everything in it is asked of this moment, so that a list that is read at midnight
 * is of one day or of the other. A day begins at its first instant in the programme's zone, and is over when the next one begins,
 * however long it was.
 */
record WorkMoment(Instant now, ZoneId zone) {

    static WorkMoment of(Clock clock) {
        return new WorkMoment(clock.instant(), clock.getZone());
    }

    LocalDate today() {
        return dayOf(now, zone);
    }

    /** Null where it did not happen. */
    static LocalDate dayOf(Instant at, ZoneId zone) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
