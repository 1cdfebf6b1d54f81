package org.marram.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.offering.CourseFacts;
import org.marram.offering.CoursePlan;
import org.marram.offering.CourseService;
import org.marram.offering.WeeklyHours;
import org.marram.partner.NearDays;

/** When the courses of a partner meet: looked at, moved, called off. */
@ApplicationScoped
@Transactional
public class CalendarService {

    private static final long NOBODY = -1;
    private static final int MOST_CLOSED = 366;
    private static final int DAYS_AHEAD = 366;
    private static final int MONTHS = 12;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionPlanner planner;

    @Inject
    private CourseService courses;

    @Inject
    private Event<ClassesChanged> changes;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The week of this day, own sessions only. */
    @Needs(Act.LIST_OWN_SESSIONS)
    public CalendarWeek week(LocalDate day) {
        long own = own(Act.LIST_OWN_SESSIONS);
        Checks checks = new Checks();
        new NearDays(today()).check(checks, "day", day);
        checks.refuseFaults();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<OwnSession> found = sessions.between(own, startOf(monday), startOf(monday.plusWeeks(1)));
        List<ClosedLine> closed = sessions
                .closed(
                        current.actor().programmeId(),
                        own,
                        monday,
                        latest(monday, today()).plusDays(DAYS_AHEAD))
                .stream()
                .map(ClosedDays::line)
                .toList();
        return new CalendarWeek(monday, found.stream().limit(Page.MOST).toList(), closed, found.size() <= Page.MOST);
    }

    /** One more, by hand. Refuses another organisation's course and what {@link Meeting#refuseOutside} does. */
    @Needs(Act.KEEP_CALENDAR)
    public Ref schedule(ScheduleSession command) {
        Optional<CourseFacts> found = courses.course(command.course());
        access.organisation(
                Act.KEEP_CALENDAR, found.map(CourseFacts::organisationId).orElse(NOBODY), command.course());
        CourseFacts course = found.orElseThrow(Refusal::notFound);
        Checks checks = new Checks();
        checks.present("startsAt", command.startsAt());
        checks.present("endsAt", command.endsAt());
        checks.refuseFaults();
        CourseSession session =
                new CourseSession(course, new Meeting(command.startsAt(), command.endsAt()), clock.getZone());
        LocalDate month =
                LocalDate.ofInstant(session.startsAt(), clock.getZone()).withDayOfMonth(1);
        if (closedOf(course.organisationId(), month).contains(month)) {
            throw Refusal.conflict("month-closed");
        }
        sessions.store(session);
        sessions.flush();
        return session.ref();
    }

    /**
     * Refuses a session that has begun or was called off, a time that is past, and days outside the course. More than one: also a
     * session that no rule made (session-by-hand), and a day of the week that the course has already.
     */
    @Needs(Act.KEEP_CALENDAR)
    public void move(MoveSessions command) {
        CourseSession session = held(command.session());
        Which which = checked(command);
        CoursePlan course = courses.plan(session.courseId());
        Meeting to = Meeting.on(command.day(), command.from(), command.until(), clock.getZone());
        Instant now = clock.instant();
        if (which == Which.THIS) {
            to.refuseOutside(course.startsOn(), course.endsOn(), clock.getZone(), "day", "until");
            new Checks().that(to.startsAt().isAfter(now), "day", "in-the-past").refuseFaults();
            session.move(to, now, by());
            changed(session);
            return;
        }
        session.refuseUnlessAhead(now);
        LocalDate planned = Optional.ofNullable(session.plannedOn())
                .filter(day -> !course.weekly().isEmpty())
                .orElseThrow(() -> Refusal.conflict("session-by-hand"));
        WeeklyHours before =
                on(course, planned.getDayOfWeek()).orElseThrow(() -> Refusal.invalid("day", "not-possible"));
        WeeklyHours moved = moved(course, before, command, planned.getDayOfWeek());
        List<WeeklyHours> weekly = course.weekly().stream()
                .map(each -> each.equals(before) ? moved : each)
                .toList();
        if (which == Which.THIS_AND_LATER) {
            keepBefore(session, now, before.days());
            DayOfWeek instead = command.day().getDayOfWeek();
            boolean earlier = command.day().isBefore(planned);
            CourseCalendar stands = sessions.calendar(course.id());
            stands.begins(
                    moved.rule(),
                    earlier ? planned.with(TemporalAdjusters.previousOrSame(instead)) : planned,
                    weekly.stream().map(WeeklyHours::rule).toList());
        }
        courses.meets(course.id(), weekly);
    }

    private static Optional<WeeklyHours> on(CoursePlan course, DayOfWeek day) {
        return course.weekly().stream()
                .filter(each -> each.days().contains(day))
                .findFirst();
    }

    private static WeeklyHours moved(CoursePlan course, WeeklyHours before, MoveSessions command, DayOfWeek of) {
        DayOfWeek instead = command.day().getDayOfWeek();
        new Checks()
                .that(instead == of || on(course, instead).isEmpty(), "day", "not-possible")
                .refuseFaults();
        return new WeeklyHours(before.timetable().with(instead, of).rule(), command.from(), command.until());
    }

    /** Refuses a session that has begun, and one that was called off already. */
    @Needs(Act.KEEP_CALENDAR)
    public void callOff(CallOff command) {
        CourseSession session = held(command.session());
        Checks checks = new Checks();
        Which which = checks.present("which", command.which());
        checks.present("reason", command.reason());
        checks.refuseFaults();
        Instant now = clock.instant();
        session.callOff(command.reason(), now, by());
        if (which != Which.THIS) {
            Instant from = which == Which.ALL ? now : session.startsAt();
            keepBefore(session, now, EnumSet.allOf(DayOfWeek.class));
            sessions.from(session.courseId(), from).stream()
                    .filter(each -> !each.isCalledOff() && each.startsAt().isAfter(now))
                    .forEach(each -> each.callOff(command.reason(), now, by()));
            sessions.flush();
            courses.meets(session.courseId(), List.of());
        }
        changed(session);
    }

    /** It takes place after all. Refuses what has begun, and what was not called off. */
    @Needs(Act.KEEP_CALENDAR)
    public void bringBack(Ref session) {
        CourseSession found = held(session);
        found.bringBack(clock.instant());
        changed(found);
    }

    /** The last twelve months that are over, the latest first. */
    @Needs(Act.LIST_OWN_SESSIONS)
    public List<MonthLine> months() {
        long own = own(Act.LIST_OWN_SESSIONS);
        LocalDate last = today().withDayOfMonth(1).minusMonths(1);
        Map<LocalDate, MonthLine> closed = sessions.closedMonths(own, last.minusMonths(MONTHS)).stream()
                .map(ClosedMonth::line)
                .collect(Collectors.toMap(MonthLine::month, Function.identity()));
        return Stream.iterate(last, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> closed.getOrDefault(month, new MonthLine(month, null)))
                .toList();
    }

    /**
     * The month of this day is handed in: what is marked in it changes only by adjustments. Refuses one that is not over
     * (month-not-over). Doing it twice is no error; it cannot be taken back.
     */
    @Needs(Act.CLOSE_MONTH)
    public void closeMonth(LocalDate day) {
        long own = own(Act.CLOSE_MONTH);
        Checks checks = new Checks();
        new NearDays(today()).check(checks, "month", day);
        checks.refuseFaults();
        LocalDate month = day.withDayOfMonth(1);
        if (month.plusMonths(1).isAfter(today())) {
            throw Refusal.conflict("month-not-over");
        }
        if (sessions.closeMonth(own, month, clock.instant(), by())) {
            sessions.close(own, startOf(month), startOf(month.plusMonths(1)), clock.instant());
        }
    }

    private List<LocalDate> closedOf(long organisation, LocalDate since) {
        return sessions.closedMonths(organisation, since).stream()
                .map(ClosedMonth::line)
                .map(MonthLine::month)
                .toList();
    }

    /** Days without own classes. What stands on them only by a rule goes; what somebody put there stays. At most 366 days. */
    @Needs(Act.KEEP_CALENDAR)
    public Ref close(CloseDays command) {
        long own = own(Act.KEEP_CALENDAR);
        Ref ref = close(own, command);
        planner.behind(own).forEach(course -> planner.follow(courses.plan(course)));
        return ref;
    }

    /** The rules have sessions on these days again. Refuses what is of others, and what the programme has closed. */
    @Needs(Act.KEEP_CALENDAR)
    public void open(Ref closed) {
        Optional<ClosedDays> found = sessions.closed(closed);
        access.organisation(
                Act.KEEP_CALENDAR, found.map(ClosedDays::organisationId).orElse(NOBODY), closed);
        open(found.orElseThrow(Refusal::notFound));
        planner.behind(own()).forEach(course -> planner.follow(courses.plan(course)));
    }

    /** As {@link #close}, for all partners of the programme, within a minute or two. */
    @Needs(Act.CHANGE_SETTINGS)
    public Ref closeEverywhere(CloseDays command) {
        access.programme(Act.CHANGE_SETTINGS, current.actor().programmeId(), null);
        return close(null, command);
    }

    /** As {@link #open}, of the whole programme. */
    @Needs(Act.CHANGE_SETTINGS)
    public void openEverywhere(Ref closed) {
        Optional<ClosedDays> found = sessions.closed(closed).filter(days -> days.organisationId() == null);
        access.programme(Act.CHANGE_SETTINGS, found.map(ClosedDays::programmeId).orElse(NOBODY), closed);
        open(found.orElseThrow(Refusal::notFound));
    }

    /** Days that are closed for all partners of the programme, from today on, at most 100. */
    @Needs(Act.OPEN_SETTINGS)
    public List<ClosedLine> closedEverywhere() {
        long programme = current.actor().programmeId();
        access.programme(Act.OPEN_SETTINGS, programme, null);
        return sessions.closed(programme, NOBODY, today(), today().plusDays(DAYS_AHEAD)).stream()
                .map(ClosedDays::line)
                .toList();
    }

    /** Held until the caller's transaction has ended. */
    @Open(because = "the caller checks what it does with it")
    public Optional<SessionFacts> hold(Ref session) {
        return sessions.hold(session).map(CourseSession::facts);
    }

    /** Those of these courses on these days, held until the caller's transaction has ended; one query. */
    @Open(because = "the caller checks what it does with them")
    public List<SessionFacts> hold(Collection<CourseDay> days) {
        return sessions.hold(days, clock.getZone());
    }

    @Open(because = "the caller checks what it does with it")
    public Optional<OwnSession> session(Ref session) {
        return sessions.find(session);
    }

    /** Of an organisation, those that begin in this span, at most 100. */
    @Open(because = "the caller was asked about the organisation")
    public List<OwnSession> between(long organisationId, Instant from, Instant until) {
        return sessions.between(organisationId, from, until).stream()
                .limit(Page.MOST)
                .toList();
    }

    /** Of these courses, by their keys, the next that are not over. */
    @Open(because = "the caller asks for courses of the person signed in")
    public List<OwnSession> ahead(Collection<Long> courses, Instant now, int most) {
        return sessions.ahead(courses, now, most);
    }

    /** It did not take place. Refuses where that was said already. */
    @Open(because = "the caller's act was allowed, and it knows that nobody is marked")
    public void notHeld(Ref session, NotHeldReason reason) {
        sessions.hold(session).orElseThrow(Refusal::notFound).notHeld(reason, clock.instant(), by());
    }

    /** Plans one course that is behind; how many it was. */
    @Open(because = "it decides nothing: the rules of the courses do")
    public int catchUp() {
        List<Long> behind = planner.behind();
        behind.forEach(course -> planner.follow(courses.plan(course)));
        return behind.size();
    }

    /** Those of the course on these days that are ahead and begin before this one stay as they are, whatever becomes of the rule. */
    private void keepBefore(CourseSession session, Instant now, Set<DayOfWeek> days) {
        sessions.from(session.courseId(), now).stream()
                .filter(each -> each.followsRule(now) && each.startsAt().isBefore(session.startsAt()))
                .filter(each -> days.contains(each.plannedOn().getDayOfWeek()))
                .forEach(each -> each.keep(now, by()));
        sessions.flush();
    }

    private Ref close(Long organisation, CloseDays command) {
        Checks checks = new Checks();
        new NearDays(today()).check(checks, "from", command.from());
        new NearDays(today()).check(checks, "until", command.until());
        checks.refuseFaults();
        checks.that(!command.until().isBefore(command.from()), "until", "ends-before-start");
        checks.that(ChronoUnit.DAYS.between(command.from(), command.until()) < MOST_CLOSED, "until", "out-of-range");
        checks.refuseFaults();
        ClosedDays closed = new ClosedDays(current.actor().programmeId(), organisation, command, clock.instant(), by());
        sessions.store(closed);
        sessions.planAnew(closed.programmeId(), organisation, closed.fromOn());
        return closed.ref();
    }

    private void open(ClosedDays closed) {
        closed.remove(clock.instant(), by());
        sessions.planAnew(closed.programmeId(), closed.organisationId(), closed.fromOn());
    }

    private static Which checked(MoveSessions command) {
        Checks checks = new Checks();
        Which which = checks.present("which", command.which());
        checks.present("day", command.day());
        checks.present("from", command.from());
        checks.present("until", command.until());
        checks.refuseFaults();
        checks.that(command.from().isBefore(command.until()), "until", "ends-before-start");
        checks.refuseFaults();
        return which;
    }

    private CourseSession held(Ref ref) {
        Optional<CourseSession> found = sessions.hold(ref);
        access.organisation(
                Act.KEEP_CALENDAR, found.map(CourseSession::organisationId).orElse(NOBODY), ref);
        return found.orElseThrow(Refusal::notFound);
    }

    private long own(Act act) {
        access.organisation(act, own(), null);
        return own();
    }

    private long own() {
        return Optional.ofNullable(current.actor().organisationId()).orElse(NOBODY);
    }

    private long by() {
        return current.actor().accountId();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void changed(CourseSession session) {
        sessions.flush();
        changes.fire(new ClassesChanged(session.courseId()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
