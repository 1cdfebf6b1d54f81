package org.marram.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.attendance.AttendanceSamples.NOW;
import static org.marram.attendance.AttendanceSamples.PROVIDER;
import static org.marram.attendance.AttendanceSamples.START;
import static org.marram.attendance.AttendanceSamples.aSession;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;

class CourseSessionTest {

    @Test
    void refusesAnEndThatIsNotAfterTheStartAndMoreThanADay() {
        refusedField("endsAt ends-before-start", START, START);
        refusedField("endsAt out-of-range", START, START.plusSeconds(24 * 3600 + 1));
        refusedField("endsAt out-of-range", START, Instant.MAX);
        assertThat(aSession(24 * 60).minutes()).isEqualTo(1440);
    }

    @Test
    void staysWithinTheCoursesDaysInTheConfiguredZone() {
        Instant midnight = Instant.parse("2026-11-21T00:00:00Z");
        refusedField("startsAt outside-course", midnight.minusSeconds(60), midnight.plusSeconds(60));
        Instant end = Instant.parse("2026-12-22T00:00:00Z");
        assertThat(aSession(end.minusSeconds(3600), end, ZoneOffset.UTC).minutes())
                .isEqualTo(60);
        refusedField("endsAt outside-course", end.minusSeconds(60), end.plusSeconds(60));
        assertThatCode(() -> aSession(midnight.minusSeconds(3600), midnight, ZoneId.of("Europe/Madrid")))
                .doesNotThrowAnyException();
    }

    @Test
    void isMarkedFromItsStartOnUnlessItDidNotTakePlace() {
        CourseSession session = aSession(60);
        refused("session-in-future", () -> session.refuseUnlessMarkable(START.minusMillis(1)));
        session.refuseUnlessMarkable(START);
        refused("session-has-marks", () -> session.notHeld(NotHeldReason.ROOM, true, NOW, PROVIDER));
        session.notHeld(NotHeldReason.ROOM, false, NOW, PROVIDER);
        refused("session-not-held", () -> session.refuseUnlessMarkable(NOW));
        refused("session-not-held", () -> session.notHeld(NotHeldReason.ROOM, false, NOW, PROVIDER));
    }

    private static void refusedField(String fault, Instant from, Instant until) {
        assertThatThrownBy(() -> aSession(from, until, ZoneOffset.UTC))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(each -> each.field() + " " + each.code())
                        .contains(fault));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
