package org.marram.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;

/** An address under which a calendar elsewhere reads the hours of one organisation, until it is ended. Only its hash is kept. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    private long id;

    private long accountId;
    private long organisationId;
    private byte[] tokenHash;
    private Instant createdAt;
    private Instant endedAt;

    protected CalendarFeed() {}

    CalendarFeed(long accountId, long organisationId, byte[] tokenHash, Instant at) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.tokenHash = tokenHash;
        this.createdAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    long organisationId() {
        return organisationId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
