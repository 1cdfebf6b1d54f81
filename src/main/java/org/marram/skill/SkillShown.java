package org.marram.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Times;

/** From when until when one version of an entry was shown to its person. One at a time. */
@Entity
@Table(name = "skill_shown")
class SkillShown {

    @Id
    private long id;

    private long personId;

    @Column(name = "of_id")
    private long entryId;

    private Instant fromAt;
    private long fromBy;
    private Instant untilAt;
    private Long untilBy;

    protected SkillShown() {}

    SkillShown(SkillEntry entry, Instant from, long by) {
        this.id = Ids.next();
        this.personId = entry.personId();
        this.entryId = entry.id();
        this.fromAt = from;
        this.fromBy = by;
        this.untilAt = Times.NEVER;
    }

    void end(Instant at, long by) {
        untilAt = at;
        untilBy = by;
    }
}
