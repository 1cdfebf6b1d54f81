package org.marram.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;
import org.marram.referral.CoursePlace;

/**
 * One version of what a partner saw of somebody. A row is never changed but for being replaced: a correction is a new row
 * with the same reference, which nobody has shown to the person yet.
 */
@Entity
@Table(name = "skill_entry")
class SkillEntry {

    @Id
    private long id;

    private Ref ref;
    private int version;
    private long programmeId;
    private long personId;
    private long organisationId;
    private long courseId;

    @Enumerated(EnumType.STRING)
    private Skill skill;

    @Enumerated(EnumType.STRING)
    private SkillLevel level;

    private byte[] words;
    private Instant keptAt;
    private long keptBy;
    private Instant replacedAt;
    private Long replacedBy;

    @Enumerated(EnumType.STRING)
    private EntryReason replacedReason;

    protected SkillEntry() {}

    /** {@code seen} is checked. */
    SkillEntry(long programmeId, CoursePlace place, Box box, EntryFacts seen, Instant at, long by) {
        this(Ref.random(), 1, box, seen, at, by);
        this.programmeId = programmeId;
        this.organisationId = place.organisationId();
        this.courseId = place.courseId();
    }

    private SkillEntry(Ref ref, int version, Box box, EntryFacts seen, Instant at, long by) {
        this.id = Ids.next();
        this.ref = ref;
        this.version = version;
        this.personId = box.personId();
        this.skill = seen.skill();
        this.level = seen.level();
        this.words = box.seal(place(id), seen.words());
        this.keptAt = at;
        this.keptBy = by;
        this.replacedAt = Times.NEVER;
    }

    /** The next version, which stands from now on; {@code right} is checked. */
    SkillEntry corrected(Box box, EntryFacts right, EntryReason reason, Instant at, long by) {
        replacedAt = at;
        replacedBy = by;
        replacedReason = reason;
        SkillEntry next = new SkillEntry(ref, version + 1, box, right, at, by);
        next.programmeId = programmeId;
        next.organisationId = organisationId;
        next.courseId = courseId;
        return next;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    /** What the sealing binds the words to. */
    static String place(long id) {
        return "skill_entry.words " + id;
    }

    long id() {
        return id;
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

    long organisationId() {
        return organisationId;
    }
}
