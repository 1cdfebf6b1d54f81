package org.marram.coming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.calendar.CalendarService;
import org.marram.calendar.OwnSession;
import org.marram.calendar.SessionFacts;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.counselling.AppointmentService;
import org.marram.person.PersonService;
import org.marram.referral.ReferralService;

/** The next sessions of the person signed in, where they have a place under a live release, and their next appointments. */
@ApplicationScoped
@Transactional
public class ComingService {

    private static final int NEXT = 10;
    private static final long NOBODY = -1;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReferralService referrals;

    @Inject
    private CalendarService calendar;

    @Inject
    private AppointmentService appointments;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The next ten that are not over, by start. */
    @Needs(Act.SEE_OWN_SESSIONS)
    public OwnSessions mine() {
        long own = own();
        access.person(Act.SEE_OWN_SESSIONS, own, null);
        return new OwnSessions(people.names(List.of(own)).get(own), ahead(own, NEXT));
    }

    /** The next of a person that are not over, by start; at most so many. */
    @Open(because = "the caller holds what opens this person's own calendar, and tells nothing of it but when")
    public List<SessionAhead> ahead(long personId, int most) {
        Map<Long, String> courses = referrals.ownCourses(personId);
        List<OwnSession> ahead = calendar.ahead(courses.keySet(), clock.instant(), most);
        Map<Long, CannotCome> said = said(
                        ahead.stream().map(each -> each.facts().id()).toList(), personId)
                .stream()
                .collect(Collectors.toMap(CannotCome::sessionId, each -> each));
        Stream<SessionAhead> classes = ahead.stream()
                .map(each -> session(
                        each,
                        courses.get(each.facts().courseId()),
                        said.get(each.facts().id())));
        Stream<SessionAhead> talks = appointments.ahead(personId, most).stream().map(SessionAhead::of);
        return Stream.concat(classes, talks)
                .sorted(Comparator.comparing(SessionAhead::startsAt))
                .limit(most)
                .toList();
    }

    /** Without a reason. Refuses a session that is not one's own, and one that has begun; saying it twice is no error. */
    @Needs(Act.SAY_CANNOT_COME)
    public void cannotCome(Ref session) {
        Optional<SessionFacts> course = calendar.hold(session);
        if (course.isEmpty()) {
            appointments.say(session, true);
            return;
        }
        SessionFacts facts = ahead(session, course);
        CannotCome said = find(facts.id()).orElseGet(() -> new CannotCome(facts.id(), own()));
        said.say(facts.startsAt(), clock.instant());
        entities.persist(said);
    }

    /** One can come after all. Refuses what {@link #cannotCome} does; where nothing was said, nothing happens. */
    @Needs(Act.SAY_CANNOT_COME)
    public void canCome(Ref session) {
        Optional<SessionFacts> course = calendar.hold(session);
        if (course.isEmpty()) {
            appointments.say(session, false);
            return;
        }
        find(ahead(session, course).id()).ifPresent(said -> said.takeBack(clock.instant()));
    }

    /** The keys of those who said so of these sessions as they stand now, by the session's; one query. */
    @Open(because = "the caller shows it only of people whom its reader sees")
    public Map<Long, Set<Long>> whoCannot(Collection<SessionFacts> sessions) {
        Map<Long, Instant> begin =
                sessions.stream().collect(Collectors.toMap(SessionFacts::id, SessionFacts::startsAt));
        return said(begin.keySet(), null).stream()
                .filter(each -> each.holdsFor(begin.get(each.sessionId())))
                .collect(Collectors.groupingBy(
                        CannotCome::sessionId, Collectors.mapping(CannotCome::personId, Collectors.toSet())));
    }

    private SessionFacts ahead(Ref session, Optional<SessionFacts> course) {
        Optional<SessionFacts> found =
                course.filter(each -> referrals.ownCourses(own()).containsKey(each.courseId()));
        access.person(Act.SAY_CANNOT_COME, found.isPresent() ? own() : NOBODY, session);
        SessionFacts facts = found.orElseThrow(Refusal::notFound);
        if (!facts.startsAt().isAfter(clock.instant())) {
            throw Refusal.conflict("session-begun");
        }
        return facts;
    }

    private Optional<CannotCome> find(long session) {
        return said(List.of(session), own()).stream().findFirst();
    }

    /** Of these sessions; of one person, or (null) of everybody. */
    private List<CannotCome> said(Collection<Long> sessions, Long person) {
        return sessions.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from CannotCome c where c.sessionId in :sessions"
                                        + " and (:everybody = true or c.personId = :person)",
                                CannotCome.class)
                        .setParameter("sessions", sessions)
                        .setParameter("everybody", person == null)
                        .setParameter("person", person == null ? NOBODY : person)
                        .getResultList();
    }

    private static SessionAhead session(OwnSession session, String organisation, CannotCome said) {
        SessionFacts facts = session.facts();
        return new SessionAhead(
                facts.ref(),
                session.courseTitle(),
                organisation,
                facts.startsAt(),
                facts.endsAt(),
                facts.notHeld() != null,
                said != null && said.holdsFor(facts.startsAt()));
    }

    private long own() {
        return Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
    }
}
