package org.marram.partner;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** Something that stands below an organisation in the directory: added, changed, removed and brought back. */
@MappedSuperclass
abstract class EntryPart {

    @Id
    private long id;

    private Ref ref;
    private long organisationId;
    private Instant createdAt;
    private long createdBy;
    private Instant removedAt;
    private Long removedBy;

    @Version
    private int version;

    protected EntryPart() {}

    EntryPart(long organisationId, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.organisationId = organisationId;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** Once more is the same. */
    void remove(Instant at, long by) {
        if (removedAt == null) {
            removedAt = at;
            removedBy = by;
        }
    }

    void restore() {
        removedAt = null;
        removedBy = null;
    }

    /** Refuses where somebody changed it since that version was read, and where it was removed. */
    void refuseUnlessAt(int read) {
        if (removedAt != null) {
            throw Refusal.notFound();
        }
        if (version != read) {
            throw Refusal.stale();
        }
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    long organisationId() {
        return organisationId;
    }

    int version() {
        return version;
    }
}
