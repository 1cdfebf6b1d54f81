package org.marram.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marram.calendar.SessionFacts;
import org.marram.common.Ids;
import org.marram.referral.EnrolmentFacts;

/**
 * How one person took part in one session: a fact. It is corrected with a reason only, and what was stays readable. There
 * is one, also where the person has left the course and come back: nobody attends the same hours twice.
 */
@Entity
@Table(name = "mark")
class Mark {

    @Id
    private long id;

    private long sessionId;
    private long enrolmentId;
    private long personId;
    private long milestoneId;

    @Enumerated(EnumType.STRING)
    private MarkKind kind;

    private int minutes;
    private int quarters;
    private Instant at;
    private long byId;

    @Version
    private int version;

    protected Mark() {}

    Mark(SessionFacts session, EnrolmentFacts place, Attended attended, Instant at, long by) {
        this.id = Ids.next();
        this.sessionId = session.id();
        this.enrolmentId = place.id();
        this.personId = place.personId();
        this.milestoneId = place.milestoneId();
        this.take(attended, at, by);
    }

    /** Answers what was. */
    MarkCorrection correct(Attended attended, CorrectionReason reason, Instant now, long by) {
        MarkCorrection correction = new MarkCorrection(id, attended(), at, byId, reason, now, by);
        take(attended, now, by);
        return correction;
    }

    /** After its month was closed. Answers what became of it. */
    MarkAdjustment adjust(Attended attended, CorrectionReason reason, Instant now, long by) {
        MarkAdjustment adjustment = new MarkAdjustment(id, attended(), attended, reason, now, by);
        take(attended, now, by);
        return adjustment;
    }

    private void take(Attended attended, Instant when, long by) {
        kind = attended.kind();
        minutes = attended.minutes();
        quarters = attended.quarters();
        at = when;
        byId = by;
    }

    Attended attended() {
        return new Attended(kind, minutes, quarters);
    }

    long id() {
        return id;
    }

    long sessionId() {
        return sessionId;
    }

    long personId() {
        return personId;
    }

    /** What its hours feed: that of the place through which it was first marked. */
    long milestoneId() {
        return milestoneId;
    }
}
