package org.marram.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.template.Pathway;

/**
 * A goal of a plan, in words that only the person's key opens, and whose goal it is. It stands until it is archived, with
 * the reason, and may be brought back.
 */
@Entity
@Table(name = "goal")
class Goal {

    @Id
    private long id;

    private Ref ref;
    private long planId;

    private String pathway;

    @Enumerated(EnumType.STRING)
    private Whose whose;

    private byte[] words;
    private LocalDate targetOn;
    private int position;
    private Instant archivedAt;
    private Long archivedBy;

    @Enumerated(EnumType.STRING)
    private ArchiveReason archivedReason;

    private Instant createdAt;
    private long createdBy;

    @Version
    private int version;

    protected Goal() {}

    /** @param targetOn by when; null where nobody said so */
    Goal(
            Plan plan,
            Pathway pathway,
            Whose whose,
            String words,
            LocalDate targetOn,
            int position,
            Box box,
            Instant at,
            long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.planId = plan.id();
        this.pathway = pathway.code();
        this.whose = whose;
        this.words = box.seal(place(id), words);
        this.targetOn = targetOn;
        this.position = position;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** Other words, another owner, another day. Answers what was, one amendment a field. Refuses where it is archived. */
    List<Amendment> change(
            String become, Whose owner, LocalDate target, AmendReason reason, Box box, Instant at, long by) {
        refuseIfArchived();
        List<Amendment> amendments = new ArrayList<>();
        String was = words(box);
        if (!was.equals(become)) {
            amendments.add(Amendment.of(this, AmendedField.WORDS, was, become, reason, box, at, by));
            words = box.seal(place(id), become);
        }
        if (whose != owner) {
            amendments.add(Amendment.of(this, AmendedField.WHOSE, whose, owner, reason, box, at, by));
            whose = owner;
        }
        if (!Objects.equals(targetOn, target)) {
            amendments.add(Amendment.of(this, AmendedField.TARGET_ON, targetOn, target, reason, box, at, by));
            targetOn = target;
        }
        return amendments;
    }

    /** Goes on no more. Refuses to archive twice. */
    Amendment archive(ArchiveReason reason, Box box, Instant at, long by) {
        refuseIfArchived();
        archivedAt = at;
        archivedBy = by;
        archivedReason = reason;
        return Amendment.of(this, AmendedField.ARCHIVED, null, new Since(at, reason.name()), reason, box, at, by);
    }

    /** Goes on again; when and why it was archived stays as the amendment. Refuses one that stands. */
    Amendment bringBack(AmendReason reason, Box box, Instant at, long by) {
        if (archivedAt == null) {
            throw Refusal.conflict("goal-stands");
        }
        Since was = new Since(archivedAt, archivedReason.name());
        archivedAt = null;
        archivedBy = null;
        archivedReason = null;
        return Amendment.of(this, AmendedField.ARCHIVED, was, null, reason, box, at, by);
    }

    /** Nothing about an archived goal changes but that it is brought back. */
    void refuseIfArchived() {
        if (archivedAt != null) {
            throw Refusal.conflict("goal-archived");
        }
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    /** What the sealing binds a goal's words to. */
    static String place(long id) {
        return "goal.words " + id;
    }

    long id() {
        return id;
    }

    long planId() {
        return planId;
    }

    Ref ref() {
        return ref;
    }

    /** The pathway's code. */
    String pathway() {
        return pathway;
    }

    Whose whose() {
        return whose;
    }

    LocalDate targetOn() {
        return targetOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant archivedAt() {
        return archivedAt;
    }

    ArchiveReason archivedReason() {
        return archivedReason;
    }

    int version() {
        return version;
    }

    int position() {
        return position;
    }

    String words(Box box) {
        return box.open(place(id), words);
    }
}
