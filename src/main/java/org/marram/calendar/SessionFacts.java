package org.marram.calendar;

import java.time.Duration;
import java.time.Instant;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * What other rooms need to know of a session.
 *
 * @param notHeld null where it took place, or will
 * @param closed whether its month is closed: what is marked changes only by adjustments
 */
public record SessionFacts(
        long id,
        Ref ref,
        long courseId,
        long organisationId,
        Instant startsAt,
        Instant endsAt,
        NotHeldReason notHeld,
        boolean closed) {

    /** Refuses a session in the future and one that was not held. */
    public void refuseUnlessMarkable(Instant now) {
        if (notHeld != null) {
            throw Refusal.conflict("session-not-held");
        }
        if (startsAt.isAfter(now)) {
            throw Refusal.conflict("session-in-future");
        }
    }

    /** Its length. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
