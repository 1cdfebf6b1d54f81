package org.marram.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marram.access.Seen;
import org.marram.common.Page;
import org.marram.common.Ref;

/** Sessions and marks in the database. A session is held while it is marked: two who mark the same one take turns. */
@ApplicationScoped
class Sessions {

    /** A session as it is shown. */
    record Row(
            long id,
            Ref ref,
            long courseId,
            long organisationId,
            String courseTitle,
            Instant startsAt,
            Instant endsAt,
            NotHeldReason notHeld) {

        private static final String FROM =
                "select s.id, s.ref, s.courseId, s.organisationId, c.title, s.startsAt, s.endsAt, s.notHeldReason"
                        + " from CourseSession s, Course c where c.id = s.courseId and ";

        static Row of(Object[] row) {
            return new Row(
                    (Long) row[0],
                    (Ref) row[1],
                    (Long) row[2],
                    (Long) row[3],
                    (String) row[4],
                    (Instant) row[5],
                    (Instant) row[6],
                    (NotHeldReason) row[7]);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** Sent now. */
    void store(List<?> rows) {
        rows.forEach(entities::persist);
        entities.flush();
    }

    /** Held until the end of the transaction. */
    Optional<CourseSession> hold(Ref ref) {
        return entities.createQuery("select s from CourseSession s where s.ref = :ref", CourseSession.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Row> find(Ref ref) {
        return entities.createQuery(Row.FROM + "s.ref = :ref", Object[].class)
                .setParameter("ref", ref)
                .getResultStream()
                .map(Row::of)
                .findFirst();
    }

    /** By start, at most 100. */
    List<Row> between(long organisationId, Instant from, Instant until) {
        return entities.createQuery(
                        Row.FROM + "s.organisationId = :organisation and s.startsAt >= :from and s.startsAt < :until"
                                + " order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(Row::of)
                .toList();
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

    /** All marks of a session, of people seen or not. */
    List<Mark> marks(long sessionId) {
        return entities.createQuery("select k from Mark k where k.sessionId = :session", Mark.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    boolean hasMarks(long sessionId) {
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
