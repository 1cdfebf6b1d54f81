package org.marram.hsds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** One reading of files of another directory. A programme has one at a time; it goes on outside of any request. */
@Entity
@Table(name = "directory_import")
class DirectoryImport {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private boolean trial;
    private int expected;
    private int kept;
    private int changed;
    private int unchanged;
    private int leftOut;
    private int refused;
    private Instant createdAt;
    private long createdBy;
    private Instant aliveAt;
    private Instant cancelledAt;
    private Instant endedAt;
    private String failure;
    private Integer running;

    protected DirectoryImport() {}

    DirectoryImport(long programmeId, boolean trial, int expected, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.trial = trial;
        this.expected = expected;
        this.createdAt = at;
        this.createdBy = by;
        this.aliveAt = at;
        this.running = 1;
    }

    /** Once more is the same. */
    void end(Instant at, String why) {
        if (endedAt == null) {
            endedAt = at;
            failure = cancelledAt == null ? why : "cancelled";
            running = null;
        }
    }

    void cancel(Instant at) {
        if (endedAt == null && cancelledAt == null) {
            cancelledAt = at;
        }
    }

    void count(Instant at, int[] outcomes) {
        aliveAt = at;
        kept += outcomes[0];
        changed += outcomes[1];
        unchanged += outcomes[2];
        leftOut += outcomes[3];
        refused += outcomes[4];
    }

    boolean isOver() {
        return endedAt != null || cancelledAt != null;
    }

    boolean isLost(Instant before) {
        return endedAt == null && aliveAt.isBefore(before);
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    long programmeId() {
        return programmeId;
    }

    ImportView view() {
        return new ImportView(
                ref, trial, expected, kept, changed, unchanged, leftOut, refused, createdAt, endedAt, failure);
    }
}
