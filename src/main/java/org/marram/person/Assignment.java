package org.marram.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;

/** Which coordinator is responsible for a person, from when until when. A dated row, never overwritten. */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private long id;

    private long personId;
    private long accountId;
    private Instant fromAt;
    private Instant endedAt;
    private long createdBy;

    protected Assignment() {}

    Assignment(long personId, long accountId, Instant from, long by) {
        this.id = Ids.next();
        this.personId = personId;
        this.accountId = accountId;
        this.fromAt = from;
        this.createdBy = by;
    }

    long id() {
        return id;
    }
}
