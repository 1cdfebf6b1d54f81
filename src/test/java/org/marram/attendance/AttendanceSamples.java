package org.marram.attendance;

import java.time.Duration;
import java.time.Instant;
import org.marram.calendar.SessionFacts;
import org.marram.common.Ref;
import org.marram.referral.EnrolmentFacts;

/** Sessions and enrolments as the tests of this room need them. */
final class AttendanceSamples {

    static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    static final Instant NOW = START.plus(Duration.ofHours(1));
    static final long PROVIDER = 12;

    private AttendanceSamples() {}

    static SessionFacts aSession(int minutes) {
        return new SessionFacts(6, Ref.random(), 4, 5, START, START.plus(Duration.ofMinutes(minutes)), null, false);
    }

    static EnrolmentFacts anEnrolment(long id) {
        return new EnrolmentFacts(id, Ref.random(), 100 + id, 200 + id, 4, START);
    }
}
