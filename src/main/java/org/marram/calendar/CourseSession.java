package org.marram.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.offering.CourseFacts;
import org.marram.offering.CoursePlan;

/**
 * One meeting of a course, from its weekly rule or added by hand. It can be moved or called off until it begins, and marked from
 * then on: so nothing that was marked ever moves. What somebody moved or called off stays, whatever the rule says later.
 */
@Entity
@Table(name = "course_session")
class CourseSession {

    @Id
    private long id;

    private Ref ref;
    private long courseId;
    private long organisationId;
    private Instant startsAt;
    private Instant endsAt;
    private Instant closedAt;
    private LocalDate plannedOn;
    private Instant movedAt;
    private Long movedBy;
    private Instant notHeldAt;
    private Long notHeldBy;

    @Enumerated(EnumType.STRING)
    private NotHeldReason notHeldReason;

    @Version
    private int version;

    protected CourseSession() {}

    /** Added by hand. Refuses as {@link Meeting#refuseOutside}. */
    CourseSession(CourseFacts course, Meeting meeting, ZoneId zone) {
        this(course.id(), course.organisationId(), meeting);
        meeting.refuseOutside(course.startsOn(), course.endsOn(), zone, "startsAt", "endsAt");
    }

    /** As the rule of its course has it on this day. */
    CourseSession(CoursePlan course, LocalDate day, Meeting meeting) {
        this(course.id(), course.organisationId(), meeting);
        this.plannedOn = day;
    }

    private CourseSession(long courseId, long organisationId, Meeting meeting) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.courseId = courseId;
        this.organisationId = organisationId;
        at(meeting);
    }

    /** Whether it is still ahead and nothing but the rule has put it there. */
    boolean followsRule(Instant now) {
        return plannedOn != null && movedAt == null && notHeldAt == null && startsAt.isAfter(now);
    }

    /** As the rule has it now; whether that is another time. */
    final boolean at(Meeting meeting) {
        boolean other =
                !meeting.startsAt().equals(startsAt) || !meeting.endsAt().equals(endsAt);
        startsAt = meeting.startsAt();
        endsAt = meeting.endsAt();
        return other;
    }

    /** Refuses where it has begun, and where it was called off. */
    void move(Meeting to, Instant at, long by) {
        refuseUnlessAhead(at);
        if (notHeldAt != null) {
            throw Refusal.conflict("session-not-held");
        }
        at(to);
        keep(at, by);
    }

    /** It stays where it is, whatever becomes of the rule. */
    void keep(Instant at, long by) {
        movedAt = at;
        movedBy = by;
    }

    /** It will not take place. Refuses where it has begun, and where that was said already. */
    void callOff(NotHeldReason reason, Instant at, long by) {
        refuseUnlessAhead(at);
        notHeld(reason, at, by);
    }

    /** It takes place after all. Refuses where it has begun, and where nobody called it off. */
    void bringBack(Instant at) {
        refuseUnlessAhead(at);
        if (notHeldAt == null) {
            throw Refusal.conflict("session-not-called-off");
        }
        notHeldAt = null;
        notHeldBy = null;
        notHeldReason = null;
    }

    /** It did not take place. Refuses where that was said already. */
    void notHeld(NotHeldReason reason, Instant at, long by) {
        if (notHeldAt != null) {
            throw Refusal.conflict("session-not-held");
        }
        notHeldAt = at;
        notHeldBy = by;
        notHeldReason = reason;
    }

    void refuseUnlessAhead(Instant now) {
        if (!startsAt.isAfter(now)) {
            throw Refusal.conflict("session-begun");
        }
    }

    SessionFacts facts() {
        return new SessionFacts(id, ref, courseId, organisationId, startsAt, endsAt, notHeldReason, closedAt != null);
    }

    Ref ref() {
        return ref;
    }

    long courseId() {
        return courseId;
    }

    long organisationId() {
        return organisationId;
    }

    Instant startsAt() {
        return startsAt;
    }

    /** The day that the rule had for it; null where it was added by hand. */
    LocalDate plannedOn() {
        return plannedOn;
    }

    boolean isCalledOff() {
        return notHeldAt != null;
    }
}
