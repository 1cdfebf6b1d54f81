package org.marram.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;
import org.marram.offering.CoursePlan;
import org.marram.offering.Timetable;
import org.marram.offering.WeeklyHours;

class CourseSessionTest {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant BEFORE = START.minusMillis(1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final long PROVIDER = 12;

    @Test
    void followsItsRuleUntilItBegins() {
        CourseSession session = aSession();
        assertThat(session.followsRule(BEFORE)).isTrue();
        assertThat(session.followsRule(START)).isFalse();
    }

    @Test
    void whatWasMovedKeptOrCalledOffFollowsItsRuleNoMore() {
        CourseSession moved = aSession();
        moved.move(later(), BEFORE, PROVIDER);
        CourseSession kept = aSession();
        kept.keep(BEFORE, PROVIDER);
        CourseSession calledOff = aSession();
        calledOff.callOff(NotHeldReason.ROOM, BEFORE, PROVIDER);
        for (CourseSession each : new CourseSession[] {moved, kept, calledOff}) {
            assertThat(each.followsRule(BEFORE)).isFalse();
            assertThat(each.plannedOn()).isEqualTo(DAY);
        }
        assertThat(moved.facts().startsAt()).isEqualTo(later().startsAt());
    }

    @Test
    void whatHasBegunNeverMoves() {
        CourseSession session = aSession();
        refused("session-begun", () -> session.move(later(), START, PROVIDER));
        refused("session-begun", () -> session.callOff(NotHeldReason.ROOM, START, PROVIDER));
        refused("session-begun", () -> session.bringBack(START));
        assertThat(session.facts().startsAt()).isEqualTo(START);
    }

    @Test
    void isCalledOffOnceAndBroughtBackWhileItIsAhead() {
        CourseSession session = aSession();
        refused("session-not-called-off", () -> session.bringBack(BEFORE));
        session.callOff(NotHeldReason.WEATHER, BEFORE, PROVIDER);
        refused("session-not-held", () -> session.callOff(NotHeldReason.ROOM, BEFORE, PROVIDER));
        refused("session-not-held", () -> session.move(later(), BEFORE, PROVIDER));
        assertThat(session.facts().notHeld()).isEqualTo(NotHeldReason.WEATHER);
        session.bringBack(BEFORE);
        assertThat(session.facts().notHeld()).isNull();
    }

    @Test
    void isMarkedFromItsStartOnUnlessItDidNotTakePlace() {
        CourseSession session = aSession();
        refused("session-in-future", () -> session.facts().refuseUnlessMarkable(BEFORE));
        session.facts().refuseUnlessMarkable(START);
        assertThat(session.facts().minutes()).isEqualTo(180);
        session.notHeld(NotHeldReason.ROOM, START, PROVIDER);
        refused("session-not-held", () -> session.facts().refuseUnlessMarkable(START));
        refused("session-not-held", () -> session.notHeld(NotHeldReason.ROOM, START, PROVIDER));
    }

    private static CourseSession aSession() {
        Timetable mondays = Timetable.weekly(Set.of(DAY.getDayOfWeek()), 1);
        LocalTime nine = LocalTime.of(9, 0);
        CoursePlan plan = new CoursePlan(
                4, 1, 5, DAY, DAY.plusDays(90), List.of(new WeeklyHours(mondays.rule(), nine, nine.plusHours(3))));
        return new CourseSession(plan, DAY, new Meeting(START, START.plus(Duration.ofHours(3))));
    }

    private static Meeting later() {
        return new Meeting(
                START.plus(Duration.ofDays(1)), START.plus(Duration.ofDays(1)).plusSeconds(3_600));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
