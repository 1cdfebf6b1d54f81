package org.marram.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;

/** A milestone waits while another one, which it needs, is open: from when it was added until it is taken away. */
@Entity
@Table(name = "prerequisite")
class Prerequisite {

    @Id
    private long id;

    private long milestoneId;
    private long needsId;
    private Instant addedAt;
    private long addedBy;

    @Enumerated(EnumType.STRING)
    private AmendReason addedReason;

    private Instant removedAt;
    private Long removedBy;

    @Enumerated(EnumType.STRING)
    private AmendReason removedReason;

    protected Prerequisite() {}

    /** @param reason null where it came with the milestone */
    Prerequisite(long milestoneId, long needsId, AmendReason reason, Instant at, long by) {
        this.id = Ids.next();
        this.milestoneId = milestoneId;
        this.needsId = needsId;
        this.addedAt = at;
        this.addedBy = by;
        this.addedReason = reason;
    }

    void remove(AmendReason reason, Instant at, long by) {
        removedAt = at;
        removedBy = by;
        removedReason = reason;
    }

    long milestoneId() {
        return milestoneId;
    }

    long needsId() {
        return needsId;
    }

    Instant addedAt() {
        return addedAt;
    }

    /** Null while it holds. */
    Instant removedAt() {
        return removedAt;
    }
}
