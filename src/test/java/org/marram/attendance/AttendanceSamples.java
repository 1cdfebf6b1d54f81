package org.marram.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.marram.common.Ref;
import org.marram.offering.CourseFacts;
import org.marram.referral.EnrolmentFacts;

/** Courses, sessions and enrolments as the tests of this room need them. */
final class AttendanceSamples {

    static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    static final Instant NOW = START.plus(Duration.ofHours(1));
    static final long PROVIDER = 12;

    private AttendanceSamples() {}

    static CourseFacts aCourse() {
        return new CourseFacts(
                4, Ref.random(), "Baking", 1, 5, "Sample", LocalDate.of(2026, 11, 21), LocalDate.of(2026, 12, 21));
    }

    static CourseSession aSession(int minutes) {
        return aSession(START, START.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
    }

    static CourseSession aSession(Instant from, Instant until, ZoneId zone) {
        return new CourseSession(aCourse(), from, until, zone);
    }

    static EnrolmentFacts anEnrolment(long id) {
        return new EnrolmentFacts(id, Ref.random(), 100 + id, 200 + id);
    }
}
