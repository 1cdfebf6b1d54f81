package org.marram.consent;

import java.time.Instant;
import java.util.Set;
import org.marram.access.Scope;

/**
 * What one release lets its one recipient see of its person, and when: the answer to "may this partner see this category of
 * this person now?". A grant stands on a release and is never wider than it.
 *
 * @param until the first instant at which it no longer holds
 * @param withdrawnAt null where it was not taken back
 * @param agreed whether an agreement with the recipient is in force
 */
record Sharing(
        long recipient,
        long person,
        Set<Scope> categories,
        Instant from,
        Instant until,
        Instant withdrawnAt,
        boolean agreed) {

    boolean lets(long partner, long about, Scope category, Instant now) {
        return partner == recipient && about == person && categories.contains(category) && holds(now);
    }

    boolean holds(Instant now) {
        return agreed && isMeant(now);
    }

    /** It would hold, were an agreement with the recipient in force. */
    boolean isPaused(Instant now) {
        return !agreed && isMeant(now);
    }

    private boolean isMeant(Instant now) {
        return !isOver(now) && !now.isBefore(from);
    }

    /** It will not hold any more; one that begins later is not over. */
    boolean isOver(Instant now) {
        return withdrawnAt != null || !now.isBefore(until);
    }
}
