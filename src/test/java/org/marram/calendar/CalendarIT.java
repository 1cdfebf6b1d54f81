package org.marram.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.offering.ChangeCourse;
import org.marram.offering.CourseDetails;
import org.marram.offering.CourseService;
import org.marram.offering.CourseView;
import org.marram.offering.CreateCourse;
import org.marram.offering.Timetable;
import org.marram.offering.WeeklyHours;
import org.marram.testing.Deployments;

/** A course of four weeks on two days of the week, the first of them in two days: 2, 4, 9, 11, 16, 18, 23 and 25 days ahead. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Inject
    CalendarService calendar;

    @Inject
    CalendarWatch watch;

    @Inject
    CourseService courses;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private long programme;
    private LocalDate today;
    private Actor provider;
    private Ref course;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aCourseOnTwoDays() {
        beginsOn(LocalDate.now(clock));
    }

    /** Of a new programme and partner, who have nothing else. */
    private void beginsOn(LocalDate day) {
        today = day;
        programme = samples.aProgramme();
        provider = samples.staff(programme, Role.PROVIDER, null, samples.anOrganisation(programme));
        samples.become(provider);
        course = courses.createOwn(
                new CreateCourse(null, "Baking", today, today.plusDays(27), 9, meets(rule(2, 4), NINE, NOON)));
    }

    @Test
    void aSavedCourseHasItsSessionsAndSavingItAgainChangesNothing() {
        List<OwnSession> made = sessions();
        assertThat(said(made)).containsExactly("2 9", "4 9", "9 9", "11 9", "16 9", "18 9", "23 9", "25 9");
        assertThat(made)
                .allMatch(
                        each -> each.planned() && !each.moved() && each.facts().minutes() == 180);
        save(meets(rule(2, 4), NINE, NOON), 27);
        assertThat(sessions()).isEqualTo(made);
        save(meets(rule(2, 4), LocalTime.of(10, 0), NOON), 27);
        assertThat(sessions()).extracting(each -> each.facts().ref()).containsExactlyElementsOf(refs(made));
        assertThat(said()).startsWith("2 10", "4 10");
        save(meets(rule(4), NINE, NOON), 20);
        assertThat(said()).containsExactly("4 9", "11 9", "18 9");
        save(CourseDetails.EMPTY, 20);
        assertThat(sessions()).isEmpty();
    }

    @Test
    void oneSessionIsMovedAndStaysWhereItWasPut() {
        Ref third = sessions().get(2).facts().ref();
        move(third, Which.THIS, 10, 14);
        assertThat(said()).containsExactly("2 9", "4 9", "10 14", "11 9", "16 9", "18 9", "23 9", "25 9");
        save(meets(rule(2, 4), LocalTime.of(8, 0), NOON), 27);
        assertThat(said()).containsExactly("2 8", "4 8", "10 14", "11 8", "16 8", "18 8", "23 8", "25 8");
    }

    /** Whatever day of the week it is: a week does not end between the two. */
    @Test
    void thisAndLaterOnesAreMovedAndTheCourseSaysSo() {
        for (int later = 0; later < 7; later++) {
            beginsOn(LocalDate.now(clock).plusDays(later));
            Ref fifth = sessions().get(4).facts().ref();
            move(fifth, Which.THIS_AND_LATER, 17, 13);
            List<String> now = List.of("2 9", "4 9", "9 9", "11 9", "17 13", "18 13", "24 13", "25 13");
            assertThat(said()).as(today.getDayOfWeek().name()).isEqualTo(now);
            CourseDetails told = courses.openOwn(course).details();
            assertThat(new Timetable(told.rule()).days()).isEqualTo(new Timetable(rule(3, 4)).days());
            assertThat(told.from()).isEqualTo(LocalTime.of(13, 0));
            save(told, 27);
            assertThat(said()).isEqualTo(now);
        }
    }

    @Test
    void allThatAreAheadAreMovedButWhatWasMovedByItself() {
        move(sessions().get(1).facts().ref(), Which.THIS, 5, 14);
        move(sessions().get(4).facts().ref(), Which.ALL, 15, 13);
        assertThat(said()).containsExactly("1 13", "5 14", "8 13", "11 13", "15 13", "18 13", "22 13", "25 13");
    }

    @Test
    void otherHoursOnOtherDaysAreMovedByThemselves() {
        today = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        save(twice(rule(0), NINE, rule(3), LocalTime.of(14, 0)), 20);
        assertThat(said()).containsExactly("0 9", "3 14", "7 9", "10 14", "14 9", "17 14");
        move(at("10 14"), Which.THIS_AND_LATER, 11, 15);
        move(at("7 9"), Which.THIS_AND_LATER, 8, 10);
        List<String> now = List.of("0 9", "3 14", "8 10", "11 15", "15 10", "18 15");
        assertThat(said()).isEqualTo(now);
        CourseDetails told = courses.openOwn(course).details();
        assertThat(told.weekly())
                .containsExactly(
                        new WeeklyHours(rule(1), LocalTime.of(10, 0), LocalTime.of(11, 0)),
                        new WeeklyHours(rule(4), LocalTime.of(15, 0), LocalTime.of(16, 0)));
        save(told, 20);
        assertThat(said()).isEqualTo(now);
        refused("invalid", () -> move(at("11 15"), Which.ALL, 15, 9));
        move(at("11 15"), Which.ALL, 11, 16);
        assertThat(said()).containsExactly("0 9", "3 14", "8 10", "11 16", "15 10", "18 16");
        calendar.callOff(new CallOff(at("8 10"), Which.THIS_AND_LATER, NotHeldReason.ROOM));
        assertThat(sessions())
                .filteredOn(each -> each.facts().notHeld() == null)
                .hasSize(2);
        assertThat(courses.openOwn(course).details().weekly()).isEmpty();
    }

    private Ref at(String when) {
        return sessions().get(said().indexOf(when)).facts().ref();
    }

    private static CourseDetails twice(String rule, LocalTime from, String other, LocalTime otherFrom) {
        WeeklyHours further = new WeeklyHours(other, otherFrom, otherFrom.plusHours(3));
        return new CourseDetails(
                null,
                rule,
                from,
                from.plusHours(3),
                List.of(further),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void sessionsAreCalledOffAndBroughtBack() {
        List<OwnSession> before = sessions();
        calendar.callOff(new CallOff(before.get(0).facts().ref(), Which.THIS, NotHeldReason.WEATHER));
        calendar.callOff(new CallOff(before.get(5).facts().ref(), Which.THIS_AND_LATER, NotHeldReason.ROOM));
        assertThat(sessions())
                .extracting(each -> each.facts().notHeld())
                .containsExactly(
                        NotHeldReason.WEATHER,
                        null,
                        null,
                        null,
                        null,
                        NotHeldReason.ROOM,
                        NotHeldReason.ROOM,
                        NotHeldReason.ROOM);
        assertThat(courses.openOwn(course).details().rule()).isNull();
        calendar.bringBack(before.get(6).facts().ref());
        assertThat(sessions().get(6).facts().notHeld()).isNull();
        refused(
                "session-not-called-off",
                () -> calendar.bringBack(before.get(1).facts().ref()));
        calendar.callOff(new CallOff(before.get(2).facts().ref(), Which.ALL, NotHeldReason.HOLIDAY));
        assertThat(sessions()).allMatch(each -> each.facts().notHeld() != null);
    }

    @Test
    void daysWithoutClassesAreLeftOutUntilTheyAreTakenBack() {
        move(sessions().get(3).facts().ref(), Which.THIS, 10, 14);
        Ref closed = calendar.close(new CloseDays(today.plusDays(9), today.plusDays(16)));
        assertThat(said()).containsExactly("2 9", "4 9", "10 14", "18 9", "23 9", "25 9");
        assertThat(calendar.week(today).closed()).extracting(ClosedLine::ref).containsExactly(closed);
        calendar.open(closed);
        assertThat(said()).containsExactly("2 9", "4 9", "9 9", "10 14", "16 9", "18 9", "23 9", "25 9");
        assertThat(calendar.week(today).closed()).isEmpty();
    }

    @Test
    void theProgrammeClosesDaysForAllOfItsPartners() {
        Actor supervisor = samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null);
        samples.become(supervisor);
        Ref closed = calendar.closeEverywhere(new CloseDays(today.plusDays(2), today.plusDays(20)));
        watch.look();
        samples.become(provider);
        assertThat(said()).containsExactly("23 9", "25 9");
        refused("not-found", () -> calendar.open(closed));
        samples.become(supervisor);
        assertThat(calendar.closedEverywhere()).extracting(ClosedLine::ref).containsExactly(closed);
        calendar.openEverywhere(closed);
        watch.look();
        samples.become(provider);
        assertThat(said()).hasSize(8);
    }

    @Test
    void aMonthIsClosedOnceItIsOverAndForItsSessions() {
        LocalDate month = today.withDayOfMonth(1).minusMonths(1);
        Ref sewing = courses.createOwn(
                new CreateCourse(null, "Sewing", month.minusMonths(1), today.plusDays(27), 9, CourseDetails.EMPTY));
        Ref within = added(sewing, month.plusDays(3));
        Ref before = added(sewing, month.minusDays(3));
        refused("month-not-over", () -> calendar.closeMonth(today));
        calendar.closeMonth(month.plusDays(7));
        calendar.closeMonth(month);
        assertThat(calendar.months().get(0).month()).isEqualTo(month);
        assertThat(calendar.months().get(0).closedAt()).isNotNull();
        assertThat(calendar.months().get(1).closedAt()).isNull();
        assertThat(calendar.session(within).orElseThrow().facts().closed()).isTrue();
        assertThat(calendar.session(before).orElseThrow().facts().closed()).isFalse();
        refused("month-closed", () -> added(sewing, month.plusDays(4)));
    }

    private Ref added(Ref to, LocalDate day) {
        ZonedDateTime start = day.atTime(NINE).atZone(clock.getZone());
        return calendar.schedule(
                new ScheduleSession(to, start.toInstant(), start.plusHours(1).toInstant()));
    }

    @Test
    void refusesWhatCannotBe() {
        List<OwnSession> made = sessions();
        Ref first = made.get(0).facts().ref();
        refused("invalid", () -> calendar.move(new MoveSessions(first, Which.THIS, today, NOON, NINE)));
        refused("invalid", () -> calendar.move(new MoveSessions(first, null, null, null, null)));
        refused("invalid", () -> move(first, Which.THIS, -1, 9));
        refused("invalid", () -> move(first, Which.THIS, 28, 9));
        refused("invalid", () -> move(first, Which.ALL, 4, 9));
        refused("invalid", () -> calendar.callOff(new CallOff(first, Which.THIS, null)));
        refused("invalid", () -> calendar.close(new CloseDays(today, today.minusDays(1))));
        refused("invalid", () -> calendar.close(new CloseDays(today, today.plusDays(366))));
        ZonedDateTime ahead = today.plusDays(1).atTime(NINE).atZone(clock.getZone());
        Ref byHand = calendar.schedule(new ScheduleSession(
                course, ahead.toInstant(), ahead.plusHours(1).toInstant()));
        refused("session-by-hand", () -> move(byHand, Which.ALL, 3, 9));
        move(byHand, Which.THIS, 3, 9);
        assertThat(said()).contains("3 9");
    }

    private void move(Ref session, Which which, int days, int hour) {
        LocalTime from = LocalTime.of(hour, 0);
        calendar.move(new MoveSessions(session, which, today.plusDays(days), from, from.plusHours(1)));
    }

    /** @param days how many days ahead of today the days of the week are */
    private String rule(int... days) {
        return Timetable.weekly(
                        Set.copyOf(IntStream.of(days)
                                .mapToObj(day -> today.plusDays(day).getDayOfWeek())
                                .toList()),
                        1)
                .rule();
    }

    private static CourseDetails meets(String rule, LocalTime from, LocalTime until) {
        return new CourseDetails(
                null, rule, from, until, null, null, false, null, null, null, null, null, null, null, null, null);
    }

    private void save(CourseDetails details, int lastDay) {
        CourseView read = courses.openOwn(course);
        courses.changeOwn(
                new ChangeCourse(course, read.version(), "Baking", today, today.plusDays(lastDay), 9, details));
    }

    private List<OwnSession> sessions() {
        return IntStream.range(0, 5)
                .mapToObj(week -> calendar.week(today.plusWeeks(week)).sessions())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> said() {
        return said(sessions());
    }

    /** How many days ahead, and the hour. */
    private List<String> said(List<OwnSession> sessions) {
        return sessions.stream()
                .map(each -> each.facts().startsAt().atZone(clock.getZone()))
                .map(start -> (start.toLocalDate().toEpochDay() - today.toEpochDay()) + " " + start.getHour())
                .toList();
    }

    private static List<Ref> refs(List<OwnSession> sessions) {
        return sessions.stream().map(each -> each.facts().ref()).toList();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
