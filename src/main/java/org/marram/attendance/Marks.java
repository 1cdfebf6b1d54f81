package org.marram.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.access.Seen;
import org.marram.calendar.SessionFacts;
import org.marram.referral.EnrolmentFacts;

/** Marks in the database, and how many there are. */
@ApplicationScoped
class Marks {

    @PersistenceContext
    private EntityManager entities;

    /** Sent now. */
    void store(List<?> rows) {
        if (!rows.isEmpty()) {
            rows.forEach(entities::persist);
            entities.flush();
        }
    }

    /** How many people seen are enrolled, by course. */
    Map<Long, Integer> enrolled(Collection<Long> courseIds, Seen seen) {
        return counts(
                "select e.courseId, count(distinct e.personId) from Enrolment e where e.courseId in :ids and e.endedAt is null and "
                        + Seen.on("e.personId") + " group by e.courseId",
                courseIds,
                seen);
    }

    /** How many people seen, with a place that goes on, are marked, by session. */
    Map<Long, Integer> marked(Collection<Long> sessionIds, Seen seen) {
        return counts(
                "select k.sessionId, count(distinct k.personId) from Mark k, CourseSession s, Enrolment e"
                        + " where s.id = k.sessionId and e.courseId = s.courseId and e.personId = k.personId"
                        + " and e.endedAt is null and k.sessionId in :ids and " + Seen.on("e.personId")
                        + " group by k.sessionId",
                sessionIds,
                seen);
    }

    /** A place on the roster, and the mark of whoever has it; null where there is none. */
    record Marked(EnrolmentFacts place, Mark mark) {}

    /** The places in the course of a session that goes on under a live release, of people seen; one query. */
    List<Marked> roster(SessionFacts session, Seen seen) {
        return seen.bind(entities.createQuery(
                        "select " + EnrolmentFacts.OF
                                + ", k from Enrolment e left join Mark k on k.personId = e.personId"
                                + " and k.sessionId = :session, Referral r, InfoRelease s where"
                                + EnrolmentFacts.GOES_ON + " and e.courseId = :course and "
                                + Seen.on("e.personId") + " order by e.id",
                        Object[].class))
                .setParameter("session", session.id())
                .setParameter("course", session.courseId())
                .setParameter("now", seen.now())
                .setMaxResults(EnrolmentFacts.MOST_IN_COURSE)
                .getResultStream()
                .map(row -> new Marked((EnrolmentFacts) row[0], (Mark) row[1]))
                .toList();
    }

    /** All marks of these sessions, of people seen or not. */
    List<Mark> of(Collection<Long> sessionIds) {
        return sessionIds.isEmpty()
                ? List.of()
                : entities.createQuery("select k from Mark k where k.sessionId in :sessions", Mark.class)
                        .setParameter("sessions", sessionIds)
                        .getResultList();
    }

    /** Whatever becomes of it from now on is forgotten. */
    void release(Mark mark) {
        entities.detach(mark);
    }

    boolean any(long sessionId) {
        return !entities.createQuery("select k.id from Mark k where k.sessionId = :session", Long.class)
                .setParameter("session", sessionId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Map<Long, Integer> counts(String jpql, Collection<Long> ids, Seen seen) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> query = entities.createQuery(jpql, Object[].class).setParameter("ids", ids);
        return seen.bind(query).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1])
                .intValue()));
    }
}
