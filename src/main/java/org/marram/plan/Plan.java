package org.marram.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.PersonEnrolled;

/**
 * The plan of one person, from the day of enrolment on. It counts its milestones: those not set aside, those reached,
 * and the earliest due date of those still open. The counters move with the milestones, in the same transaction.
 */
@Entity
@Table(name = "plan")
class Plan {

    /** Most milestones of one plan. */
    static final int MOST = 500;

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;
    private long responsibleId;
    private Instant openedAt;
    private long openedBy;
    private int milestones;
    private int reached;
    private LocalDate nextDueOn;
    private Instant closedAt;
    private Long closedBy;
    private String closedReason;
    private LocalDate reviewFromOn;
    private LocalDate reviewUntilOn;
    private Instant saidAt;

    @Version
    private int version;

    protected Plan() {}

    /** Empty; the coordinator responsible opens it. */
    Plan(PersonEnrolled person, Instant at) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = person.programmeId();
        this.personId = person.personId();
        this.responsibleId = person.responsibleId();
        this.openedAt = at;
        this.openedBy = person.responsibleId();
        this.nextDueOn = Times.NO_DAY;
        this.reviewFromOn = Times.NO_DAY;
        this.reviewUntilOn = Times.NO_DAY;
    }

    /** Counts milestones that are new, or on the way again. Refuses more than {@link #MOST}. */
    void gains(List<Milestone> added) {
        if (milestones + added.size() > MOST) {
            throw Refusal.conflict("plan-full");
        }
        milestones += added.size();
        nextDueOn = earliest(Stream.concat(Stream.of(nextDueOn), added.stream().map(Milestone::dueOn)));
    }

    /** Counts one that was reached. */
    void reaches(List<Milestone> ofThisPlan) {
        reached++;
        moves(ofThisPlan);
    }

    /** Counts what was set aside: so many. */
    void setsAside(int many, List<Milestone> ofThisPlan) {
        milestones -= many;
        moves(ofThisPlan);
    }

    /** Refuses any change once it is closed. */
    void refuseIfClosed() {
        if (closedAt != null) {
            throw Refusal.conflict("plan-closed");
        }
    }

    /** Looks again which due date comes next; {@code ofThisPlan} holds at least every open milestone. */
    void moves(List<Milestone> ofThisPlan) {
        nextDueOn = earliest(ofThisPlan.stream().filter(Milestone::isOpen).map(Milestone::dueOn));
    }

    /** The window in which its next review is due; {@link Times#NO_DAY} twice where none stands. */
    void reviewDue(LocalDate from, LocalDate until) {
        reviewFromOn = from;
        reviewUntilOn = until;
    }

    PlanStanding standing(LocalDate lastDueOn, ZoneId zone) {
        return new PlanStanding(
                id, LocalDate.ofInstant(openedAt, zone), closedAt != null, milestones, reached, lastDueOn);
    }

    /** Nothing of it is lost. Refuses one that is closed already, and a version that is not the one that was read. */
    void close(int read, CloseReason reason, Instant at, long by) {
        if (closedAt != null) {
            throw Refusal.conflict("plan-closed");
        }
        refuseUnlessAt(read);
        closedAt = at;
        closedBy = by;
        closedReason = reason.name();
    }

    /** Goes on where it stood. Refuses one that is open, and a version that is not the one that was read. */
    void reopen(int read) {
        if (closedAt == null) {
            throw Refusal.conflict("plan-open");
        }
        refuseUnlessAt(read);
        closedAt = null;
        closedBy = null;
        closedReason = null;
    }

    private void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    private static LocalDate earliest(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo).orElse(Times.NO_DAY);
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    Instant openedAt() {
        return openedAt;
    }

    long programmeId() {
        return programmeId;
    }

    int version() {
        return version;
    }

    int milestones() {
        return milestones;
    }

    int reached() {
        return reached;
    }

    LocalDate nextDueOn() {
        return nextDueOn;
    }
}
