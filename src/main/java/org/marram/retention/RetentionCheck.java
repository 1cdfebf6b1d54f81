package org.marram.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.fact.Source;

/**
 * One version of what was answered when it was asked whether a job lasts. A row is never changed but for being replaced: a
 * correction is a new row with the same reference.
 */
@Entity
@Table(name = "retention_check")
class RetentionCheck {

    @Id
    private long id;

    private Ref ref;
    private int version;
    private long programmeId;
    private long personId;
    private Ref jobRef;

    @Enumerated(EnumType.STRING)
    private Checkpoint checkpoint;

    @Enumerated(EnumType.STRING)
    private CheckAnswer answer;

    @Enumerated(EnumType.STRING)
    private Source toldBy;

    private LocalDate checkedOn;
    private Instant keptAt;
    private long keptBy;
    private Instant replacedAt;
    private Long replacedBy;

    @Enumerated(EnumType.STRING)
    private FactReason replacedReason;

    protected RetentionCheck() {}

    RetentionCheck(
            long programmeId, long personId, Ref job, Checkpoint checkpoint, CheckFacts said, Instant at, long by) {
        this(Ref.random(), 1, said, at, by);
        this.programmeId = programmeId;
        this.personId = personId;
        this.jobRef = job;
        this.checkpoint = checkpoint;
    }

    private RetentionCheck(Ref ref, int version, CheckFacts said, Instant at, long by) {
        this.id = Ids.next();
        this.ref = ref;
        this.version = version;
        this.answer = said.answer();
        this.toldBy = said.source();
        this.checkedOn = said.on();
        this.keptAt = at;
        this.keptBy = by;
        this.replacedAt = Times.NEVER;
    }

    /** The next version, which stands from now on. */
    RetentionCheck corrected(CheckFacts right, FactReason reason, Instant at, long by) {
        replacedAt = at;
        replacedBy = by;
        replacedReason = reason;
        RetentionCheck next = new RetentionCheck(ref, version + 1, right, at, by);
        next.programmeId = programmeId;
        next.personId = personId;
        next.jobRef = jobRef;
        next.checkpoint = checkpoint;
        return next;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    /** @param keptBy with {@code replacedBy}: display names */
    CheckView view(LocalDate dueOn, String by, String replacer) {
        boolean stands = Times.NEVER.equals(replacedAt);
        return new CheckView(
                checkpoint,
                dueOn,
                false,
                ref,
                version,
                new CheckFacts(answer, toldBy, checkedOn),
                new Kept(by, keptAt, replacer, stands ? null : replacedAt, replacedReason));
    }

    boolean stands() {
        return Times.NEVER.equals(replacedAt);
    }

    Ref ref() {
        return ref;
    }

    int version() {
        return version;
    }

    long personId() {
        return personId;
    }

    Ref jobRef() {
        return jobRef;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }
}
