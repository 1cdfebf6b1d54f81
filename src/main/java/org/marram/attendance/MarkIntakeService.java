package org.marram.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.calendar.CalendarService;
import org.marram.calendar.CourseDay;
import org.marram.calendar.SessionFacts;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.Taken;
import org.marram.offering.CourseFacts;
import org.marram.offering.CourseService;
import org.marram.person.PersonService;
import org.marram.referral.EnrolmentFacts;
import org.marram.referral.ReferralService;

/** Takes marks of many sessions in, as other systems send them, by the rules of {@link Marking}. */
@ApplicationScoped
@Transactional
public class MarkIntakeService {

    private static final long NOBODY = -1;

    @Inject
    private Marks marks;

    @Inject
    private CalendarService calendar;

    @Inject
    private CourseService courses;

    @Inject
    private ReferralService referrals;

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

    /**
     * What becomes of each, in their order; always the same number of statements but for what is written. Refused are: a
     * session that is not there, is ahead or was not held; who has no place in the course under a live release, or had none yet on
     * that day; hours that are not what the mark says; and what {@link Marking} refuses.
     */
    @Needs(Act.UPLOAD_ATTENDANCE)
    public List<Taken> take(SentMarks sent) {
        Map<CourseDay, List<SessionFacts>> days =
                calendar
                        .hold(sent.marks().stream()
                                .map(MarkIntakeService::day)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(this::day));
        long own = access.courses(Act.UPLOAD_ATTENDANCE);
        days.values().removeIf(sessions -> !isReached(sessions.get(0), own));
        Map<Ref, EnrolmentFacts> places = referrals
                .known(
                        sent.marks().stream()
                                .map(SentMark::enrolment)
                                .distinct()
                                .toList(),
                        access.seen(Act.UPLOAD_ATTENDANCE))
                .stream()
                .collect(Collectors.toMap(EnrolmentFacts::ref, Function.identity()));
        Map<SentMark, Taken> taken = new IdentityHashMap<>();
        Map<SessionFacts, List<SentMark>> sessions = new LinkedHashMap<>();
        for (SentMark mark : sent.marks()) {
            List<SessionFacts> thatDay = days.getOrDefault(day(mark), List.of());
            SessionFacts session = session(mark, thatDay);
            Optional<Taken> refused =
                    session == null ? Optional.of(none(mark, thatDay)) : refused(mark, session, places);
            refused.ifPresentOrElse(
                    why -> taken.put(mark, why), () -> sessions.computeIfAbsent(session, first -> new ArrayList<>())
                            .add(mark));
        }
        taken.putAll(mark(sessions, places.values(), sent.trial()));
        return sent.marks().stream().map(taken::get).toList();
    }

    /** Who has a place in an own course now and may be seen, by initials alone. Refuses the course of others. */
    @Needs(Act.OPEN_ROSTER)
    public List<EnrolledLine> enrolled(Ref course) {
        Optional<CourseFacts> found = courses.course(course);
        access.course(
                Act.OPEN_ROSTER,
                found.map(CourseFacts::organisationId).orElse(NOBODY),
                found.map(CourseFacts::id).orElse(NOBODY),
                course);
        List<EnrolmentFacts> places =
                referrals.enrolled(found.orElseThrow(Refusal::notFound).id(), access.seen(Act.OPEN_ROSTER));
        Map<Long, String> names =
                people.names(places.stream().map(EnrolmentFacts::personId).toList());
        return places.stream()
                .map(place -> EnrolledLine.of(place.ref(), names.get(place.personId())))
                .toList();
    }

    private Map<SentMark, Taken> mark(
            Map<SessionFacts, List<SentMark>> sessions, Collection<EnrolmentFacts> places, boolean trial) {
        Map<Long, List<Mark>> there = marks
                .of(sessions.keySet().stream().map(SessionFacts::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Mark::sessionId));
        if (trial) {
            there.values().forEach(all -> all.forEach(marks::release));
        }
        Map<Long, List<EnrolmentFacts>> rosters =
                places.stream().collect(Collectors.groupingBy(EnrolmentFacts::courseId));
        Map<SentMark, Taken> taken = new IdentityHashMap<>();
        List<Marking> all = new ArrayList<>();
        sessions.forEach((session, sent) -> {
            Marking marking = new Marking(
                    session,
                    rosters.getOrDefault(session.courseId(), List.of()),
                    there.getOrDefault(session.id(), List.of()),
                    clock.instant(),
                    current.actor().accountId());
            List<Taken> each = marking.takeEach(
                    sent.stream().map(mark -> mark.in(session.minutes())).toList());
            for (int index = 0; index < sent.size(); index++) {
                taken.put(sent.get(index), each.get(index));
            }
            all.add(marking);
        });
        if (!trial) {
            store(all);
        }
        return taken;
    }

    /** Everything at once; the counters move in the order of the milestones' keys. */
    private void store(List<Marking> all) {
        marks.store(all.stream().flatMap(each -> each.added().stream()).toList());
        marks.store(all.stream().flatMap(each -> each.corrections().stream()).toList());
        marks.store(all.stream().flatMap(each -> each.adjustments().stream()).toList());
        Map<Long, HoursChanged> changes = new TreeMap<>();
        all.forEach(each ->
                each.changes().forEach(change -> changes.merge(change.milestoneId(), change, HoursChanged::plus)));
        if (!changes.isEmpty()) {
            marked.fire(new AttendanceMarked(List.copyOf(changes.values())));
        }
    }

    /** The only one of that day, or the one that begins then; null where there is none. */
    private SessionFacts session(SentMark mark, List<SessionFacts> thatDay) {
        List<SessionFacts> then = thatDay.stream()
                .filter(each -> mark.start() == null || mark.start().equals(start(each)))
                .toList();
        return then.size() == 1 ? then.get(0) : null;
    }

    private static Taken none(SentMark mark, List<SessionFacts> thatDay) {
        boolean several = mark.start() == null && thatDay.size() > 1;
        return thatDay.isEmpty()
                ? Taken.refused("date", "no-session")
                : Taken.refused("start", several ? "required" : "no-session");
    }

    private Optional<Taken> refused(SentMark mark, SessionFacts session, Map<Ref, EnrolmentFacts> places) {
        try {
            session.refuseUnlessMarkable(clock.instant());
        } catch (Refusal refusal) {
            return Optional.of(Taken.refused("date", refusal.code()));
        }
        EnrolmentFacts place = places.get(mark.enrolment());
        if (place == null || place.courseId() != session.courseId()) {
            return Optional.of(Taken.refused("enrolment", "not-enrolled"));
        }
        if (dayOf(place.since()).isAfter(mark.day())) {
            return Optional.of(Taken.refused("date", "before-enrolment"));
        }
        if (!mark.fits(session.minutes())) {
            return Optional.of(Taken.refused("hours", "out-of-range"));
        }
        return mark.saysTheSame(session.minutes())
                ? Optional.empty()
                : Optional.of(Taken.refused("hours", "hours-differ"));
    }

    private boolean isReached(SessionFacts session, long own) {
        return session.organisationId() == own && current.actor().reaches(session.courseId());
    }

    private static CourseDay day(SentMark mark) {
        return new CourseDay(mark.courseId(), mark.day());
    }

    private CourseDay day(SessionFacts session) {
        return new CourseDay(session.courseId(), dayOf(session.startsAt()));
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private LocalTime start(SessionFacts session) {
        return LocalTime.ofInstant(session.startsAt(), clock.getZone());
    }
}
