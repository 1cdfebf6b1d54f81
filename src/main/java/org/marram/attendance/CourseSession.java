package org.marram.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.marram.common.Checks;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.offering.CourseFacts;

/** One meeting of a course. It can be marked once it has begun, unless it did not take place. */
@Entity
@Table(name = "course_session")
class CourseSession {

    private static final Duration LONGEST = Duration.ofHours(24);

    @Id
    private long id;

    private Ref ref;
    private long courseId;
    private long organisationId;
    private Instant startsAt;
    private Instant endsAt;
    private Instant notHeldAt;
    private Long notHeldBy;

    @Enumerated(EnumType.STRING)
    private NotHeldReason notHeldReason;

    @Version
    private int version;

    protected CourseSession() {}

    /** Refuses an end before the start, over 24 hours, and what is outside the course's days in this zone. */
    CourseSession(CourseFacts course, Instant startsAt, Instant endsAt, ZoneId zone) {
        Instant first = course.startsOn().atStartOfDay(zone).toInstant();
        Instant last = course.endsOn().plusDays(1).atStartOfDay(zone).toInstant();
        new Checks()
                .that(startsAt.isBefore(endsAt), "endsAt", "ends-before-start")
                .that(Duration.between(startsAt, endsAt).compareTo(LONGEST) <= 0, "endsAt", "out-of-range")
                .that(!startsAt.isBefore(first) && startsAt.isBefore(last), "startsAt", "outside-course")
                .that(!endsAt.isAfter(last), "endsAt", "outside-course")
                .refuseFaults();
        this.id = Ids.next();
        this.ref = Ref.random();
        this.courseId = course.id();
        this.organisationId = course.organisationId();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** Refuses a session in the future and one that was not held. */
    void refuseUnlessMarkable(Instant now) {
        if (notHeldAt != null) {
            throw Refusal.conflict("session-not-held");
        }
        if (startsAt.isAfter(now)) {
            throw Refusal.conflict("session-in-future");
        }
    }

    /** It did not take place. Refuses where somebody was marked, and where that was said already. */
    void notHeld(NotHeldReason reason, boolean marked, Instant at, long by) {
        if (marked) {
            throw Refusal.conflict("session-has-marks");
        }
        if (notHeldAt != null) {
            throw Refusal.conflict("session-not-held");
        }
        notHeldAt = at;
        notHeldBy = by;
        notHeldReason = reason;
    }

    /** Its length. */
    int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    long id() {
        return id;
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
}
