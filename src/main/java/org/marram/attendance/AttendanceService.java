package org.marram.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Seen;
import org.marram.calendar.CalendarService;
import org.marram.calendar.OwnSession;
import org.marram.calendar.SessionFacts;
import org.marram.coming.ComingService;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.PersonService;
import org.marram.referral.EnrolmentFacts;
import org.marram.referral.ReferralService;

/** Sessions, and how everybody took part: facts that move milestones. */
@ApplicationScoped
@Transactional
public class AttendanceService {

    private static final long NOBODY = -1;
    private static final int LAST_YEAR = 9998;

    @Inject
    private Marks marks;

    @Inject
    private CalendarService calendar;

    @Inject
    private ReferralService referrals;

    @Inject
    private ComingService coming;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<AttendanceMarked> marked;

    @Inject
    private Clock clock;

    /** Own sessions of a day, by start; at most 100. */
    @Needs(Act.LIST_OWN_SESSIONS)
    public List<SessionLine> own(LocalDate day) {
        List<OwnSession> found = sessions(Act.LIST_OWN_SESSIONS, day);
        Seen seen = access.seen(Act.OPEN_ROSTER);
        List<SessionFacts> sessions = found.stream().map(OwnSession::facts).toList();
        Map<Long, Integer> enrolled = marks.enrolled(
                sessions.stream().map(SessionFacts::courseId).distinct().toList(), seen);
        Map<Long, Integer> done =
                marks.marked(sessions.stream().map(SessionFacts::id).toList(), seen);
        return found.stream()
                .map(each -> new SessionLine(
                        each.facts().ref(),
                        each.courseTitle(),
                        each.facts().startsAt(),
                        each.facts().endsAt(),
                        each.facts().notHeld(),
                        enrolled.getOrDefault(each.facts().courseId(), 0),
                        done.getOrDefault(each.facts().id(), 0)))
                .toList();
    }

    /** The class; only people under a live release, by name, each once. */
    @Needs(Act.OPEN_ROSTER)
    public RosterView roster(Ref session) {
        Optional<OwnSession> found = calendar.session(session);
        allow(Act.OPEN_ROSTER, found.map(OwnSession::facts), session);
        return rosters(List.of(found.orElseThrow(Refusal::notFound)), access.seen(Act.OPEN_ROSTER))
                .get(0);
    }

    /** The classes of all own sessions of a day that take place, as {@link #roster} shows each; at most 100. */
    @Needs(Act.TAKE_ROSTERS)
    public List<RosterView> rosters(LocalDate day) {
        List<OwnSession> sessions = sessions(Act.TAKE_ROSTERS, day).stream()
                .filter(each -> each.facts().notHeld() == null)
                .toList();
        return rosters(sessions, access.seen(Act.TAKE_ROSTERS));
    }

    /**
     * All or none, at most 100. Refuses a session in the future or not held, somebody not on the roster (invalid
     * marks[i].enrolment gone), minutes outside the session. Marking the same again changes nothing; another mark needs
     * a reason and keeps the earlier one. In a closed month every change needs a reason and is kept as an adjustment.
     */
    @Needs(Act.MARK_ATTENDANCE)
    public void mark(MarkAttendance command) {
        SessionFacts session = held(command.session());
        Marking marking = marking(session, marks.roster(session, access.seen(Act.MARK_ATTENDANCE)));
        marking.take(command.marks());
        store(marking);
    }

    /**
     * Marks that were made where nobody could be asked, at most 100, each for itself: taken, or answered with what stands in its
     * way. Never overwrites what whoever made it did not see. Refuses a session in the future or not held; without marks it only
     * says who stands on the roster.
     */
    @Needs(Act.MARK_ATTENDANCE)
    public Offered offer(Ref ref, List<OfferedMark> offered) {
        SessionFacts session = held(ref);
        List<Marks.Marked> roster = marks.roster(session, access.seen(Act.MARK_ATTENDANCE));
        Marking marking = marking(session, roster);
        List<MarkAnswer> answers = marking.offer(offered);
        store(marking);
        return new Offered(
                answers, roster.stream().map(each -> each.place().ref()).collect(Collectors.toSet()));
    }

    /** Refuses a session that has marks, one of a closed month, and one of which that was said already. */
    @Needs(Act.MARK_ATTENDANCE)
    public void notHeld(NotHeld command) {
        SessionFacts session = held(command.session());
        Checks checks = new Checks();
        checks.present("reason", command.reason());
        checks.refuseFaults();
        if (session.closed()) {
            throw Refusal.conflict("month-closed");
        }
        if (marks.any(session.id())) {
            throw Refusal.conflict("session-has-marks");
        }
        calendar.notHeld(command.session(), command.reason());
    }

    /** Own ones of a day, by start. */
    private List<OwnSession> sessions(Act act, LocalDate day) {
        long own = access.courses(act);
        Checks checks = new Checks();
        checks.present("day", day);
        checks.that(day == null || day.getYear() > 0 && day.getYear() <= LAST_YEAR, "day", "out-of-range");
        checks.refuseFaults();
        return calendar.between(own, startOf(day), startOf(day.plusDays(1))).stream()
                .filter(each -> current.actor().reaches(each.facts().courseId()))
                .toList();
    }

    private List<RosterView> rosters(List<OwnSession> sessions, Seen seen) {
        Map<Long, List<EnrolmentFacts>> enrolled = referrals.enrolled(
                sessions.stream().map(each -> each.facts().courseId()).collect(Collectors.toSet()), seen);
        Map<Long, String> names = people.names(enrolled.values().stream()
                .flatMap(List::stream)
                .map(EnrolmentFacts::personId)
                .collect(Collectors.toSet()));
        Map<Long, List<Mark>> marked = marks
                .of(sessions.stream().map(each -> each.facts().id()).toList())
                .stream()
                .collect(Collectors.groupingBy(Mark::sessionId));
        Map<Long, Set<Long>> cannot =
                coming.whoCannot(sessions.stream().map(OwnSession::facts).toList());
        return sessions.stream()
                .map(each -> roster(
                        each,
                        enrolled.getOrDefault(each.facts().courseId(), List.of()),
                        names,
                        marked.getOrDefault(each.facts().id(), List.of()),
                        cannot.getOrDefault(each.facts().id(), Set.of())))
                .toList();
    }

    private static RosterView roster(
            OwnSession session,
            List<EnrolmentFacts> enrolled,
            Map<Long, String> names,
            List<Mark> marks,
            Set<Long> cannot) {
        Map<Long, Attended> marked = marks.stream().collect(Collectors.toMap(Mark::personId, Mark::attended));
        List<RosterLine> lines = enrolled.stream()
                .collect(Collectors.toMap(EnrolmentFacts::personId, each -> each, (one, other) -> one))
                .values()
                .stream()
                .map(each -> line(
                        each,
                        names.get(each.personId()),
                        marked.get(each.personId()),
                        cannot.contains(each.personId())))
                .sorted(Comparator.comparing(
                        RosterLine::nameToUse, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)))
                .toList();
        SessionFacts facts = session.facts();
        return new RosterView(
                facts.ref(),
                session.courseTitle(),
                session.where(),
                facts.startsAt(),
                facts.endsAt(),
                facts.notHeld(),
                facts.closed(),
                lines);
    }

    private Marking marking(SessionFacts session, List<Marks.Marked> roster) {
        return new Marking(
                session,
                roster.stream().map(Marks.Marked::place).toList(),
                roster.stream().map(Marks.Marked::mark).filter(Objects::nonNull).toList(),
                clock.instant(),
                current.actor().accountId());
    }

    private void store(Marking marking) {
        marks.store(marking.added());
        marks.store(marking.corrections());
        marks.store(marking.adjustments());
        if (!marking.changes().isEmpty()) {
            marked.fire(new AttendanceMarked(marking.changes()));
        }
    }

    /** An own session. The first read of the transaction: what is read after it is as it stands now. */
    private SessionFacts held(Ref ref) {
        Optional<SessionFacts> found = calendar.hold(ref);
        allow(Act.MARK_ATTENDANCE, found, ref);
        return found.orElseThrow(Refusal::notFound);
    }

    private void allow(Act act, Optional<SessionFacts> session, Ref ref) {
        access.course(
                act,
                session.map(SessionFacts::organisationId).orElse(NOBODY),
                session.map(SessionFacts::courseId).orElse(NOBODY),
                ref);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static RosterLine line(EnrolmentFacts enrolment, String name, Attended mark, boolean cannotCome) {
        return mark == null
                ? new RosterLine(enrolment.ref(), name, null, 0, cannotCome)
                : new RosterLine(enrolment.ref(), name, mark.kind(), mark.minutes(), cannotCome);
    }
}
