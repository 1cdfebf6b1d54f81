package org.marram.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.marram.common.Ids;

/**
 * One sign-in, from the right words to its end: by signing out, by idleness, by its longest time, or from outside.
 * Keeps no address and no browser name.
 */
@Entity
@Table(name = "sign_in")
class SignIn {

    private static final Duration STAFF_IDLE = Duration.ofMinutes(30);
    private static final Duration STAFF_LONGEST = Duration.ofHours(12);
    private static final Duration PERSON_IDLE = Duration.ofMinutes(10);
    private static final Duration PERSON_LONGEST = Duration.ofHours(2);

    /** How old "last seen" may grow before it is written again. */
    static final Duration SEEN_STEP = Duration.ofSeconds(30);

    @Id
    private long id;

    private long accountId;
    private byte[] tokenHash;
    private Instant at;
    private Instant lastSeenAt;
    private Instant untilAt;
    private Instant endedAt;

    protected SignIn() {}

    SignIn(long accountId, Role role, byte[] tokenHash, Instant at) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.at = at;
        this.lastSeenAt = at;
        this.untilAt = at.plus(role == Role.PERSON ? PERSON_LONGEST : STAFF_LONGEST);
    }

    /** The last instant of being seen that still counts, for this role. */
    static Instant idleSince(Role role, Instant now) {
        return now.minus(role == Role.PERSON ? PERSON_IDLE : STAFF_IDLE);
    }
}
