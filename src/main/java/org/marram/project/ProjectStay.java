package org.marram.project;

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

/**
 * One version of somebody's time in a project. A row is never changed: what is said later is a new row with the same reference,
 * and the one before says since when it is replaced, and why.
 */
@Entity
@Table(name = "project_stay")
class ProjectStay {

    @Id
    private long id;

    private Ref ref;
    private int version;
    private long programmeId;
    private long personId;
    private long projectId;
    private LocalDate entryOn;
    private LocalDate exitOn;
    private Integer situation;
    private String situationCame;
    private Integer destination;
    private String destinationCame;
    private String relationship;
    private Instant keptAt;
    private long keptBy;
    private Instant replacedAt;
    private Long replacedBy;

    @Enumerated(EnumType.STRING)
    private StayReason replacedReason;

    protected ProjectStay() {}

    ProjectStay(long programmeId, StayFacts facts, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.version = 1;
        this.programmeId = programmeId;
        this.personId = facts.personId();
        this.projectId = facts.projectId();
        this.entryOn = facts.entry();
        this.exitOn = facts.exit() == null ? Times.NO_DAY : facts.exit();
        this.situation = Place.code(facts.situation());
        this.situationCame = facts.situation();
        this.destination = Place.code(facts.destination());
        this.destinationCame = facts.destination();
        this.relationship = facts.relationship();
        this.keptAt = at;
        this.keptBy = by;
        this.replacedAt = Times.NEVER;
    }

    /** What holds from now on instead of this one; without a reason where it only came to its end. */
    ProjectStay becomes(StayFacts facts, StayReason reason, Instant at, long by) {
        replace(reason, at, by);
        ProjectStay next = new ProjectStay(programmeId, facts, at, by);
        next.ref = ref;
        next.version = version + 1;
        return next;
    }

    /** It holds no more. */
    void replace(StayReason reason, Instant at, long by) {
        replacedAt = at;
        replacedBy = by;
        replacedReason = reason;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    /** Refuses what is over. */
    void refuseIfEnded() {
        if (orNull(exitOn) != null) {
            throw Refusal.conflict("spell-ended");
        }
    }

    Ref ref() {
        return ref;
    }

    int version() {
        return version;
    }

    StayFacts facts() {
        return new StayFacts(
                personId, projectId, entryOn, orNull(exitOn), situationCame, destinationCame, relationship);
    }

    /** @param by with {@code replacer}: display names */
    StayView view(ProjectLine project, String by, String replacer) {
        boolean stands = Times.NEVER.equals(replacedAt);
        return new StayView(
                ref,
                version,
                project.name(),
                project.ref(),
                project.type(),
                entryOn,
                orNull(exitOn),
                situation,
                situationCame,
                destination,
                destinationCame,
                relationship,
                by,
                keptAt,
                replacer,
                stands ? null : replacedAt,
                replacedReason);
    }

    static LocalDate orNull(LocalDate exit) {
        return Times.NO_DAY.equals(exit) ? null : exit;
    }
}
