package org.marram.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.attendance.MarkKind;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.plan.MilestoneFacts;

/** What was logged of one person's sessions, from their own places in courses, by the milestones that it feeds. */
@ApplicationScoped
class Facts {

    private static final int MOST_RECENT = 1_000;
    private static final int MINUTES = 15;

    private static final String PLACES = """
            SELECT m.ref, MAX(CASE WHEN e.ended_at IS NULL THEN c.ends_on END),
                   MIN(CASE WHEN k.quarters > 0 THEN s.starts_at END), MAX(CASE WHEN k.quarters > 0 THEN s.starts_at END)
            FROM enrolment e
            JOIN course c ON c.id = e.course_id
            JOIN milestone m ON m.id = e.milestone_id
            LEFT JOIN mark k ON k.enrolment_id = e.id
            LEFT JOIN course_session s ON s.id = k.session_id
            WHERE e.person_id = ? GROUP BY m.ref
            """;

    /** The last day of a course with a place in it, and the begin of the first and the last session that count; each may be null. */
    record Place(LocalDate endsOn, Instant first, Instant last) {

        static final Place NONE = new Place(null, null, null);
    }

    /** A session that counts, and where the list goes on after it. */
    record Row(SessionFact fact, Cursor cursor) {}

    /** Where a list of sessions, the newest first, goes on. */
    record Cursor(Instant startsAt, Ref session) {

        /** Refuses what {@link #toString} did not write. */
        static Cursor parse(String text) {
            try {
                String[] parts = text.split("~", 2);
                return new Cursor(Instant.parse(parts[0]), Ref.parse(parts[1]));
            } catch (java.time.DateTimeException | ArrayIndexOutOfBoundsException | Refusal malformed) {
                throw Refusal.invalid("after", "unknown");
            }
        }

        @Override
        public String toString() {
            return startsAt + "~" + session;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** Whatever was logged since, attended or not; one query. */
    Map<Ref, List<Pace.Logged>> recent(long personId, Instant from) {
        return rows(
                        "select m.ref, s.startsAt, k.quarters, k.kind from Enrolment e, Mark k, CourseSession s, Milestone m"
                                + " where e.personId = :person and k.enrolmentId = e.id and s.id = k.sessionId"
                                + " and m.id = k.milestoneId and s.startsAt >= :from order by s.startsAt desc",
                        personId)
                .setParameter("from", from)
                .setMaxResults(MOST_RECENT)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Ref) row[0],
                        Collectors.mapping(
                                row -> new Pace.Logged((Instant) row[1], (Integer) row[2], row[3] == MarkKind.EXCUSED),
                                Collectors.toList())));
    }

    /** By the milestones that their places in courses feed; one query. */
    Map<Ref, Place> places(long personId) {
        List<?> rows =
                entities.createNativeQuery(PLACES).setParameter(1, personId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> Ref.of((byte[]) row[0]),
                        row -> new Place(
                                row[1] == null ? null : ((Date) row[1]).toLocalDate(), at(row[2]), at(row[3]))));
    }

    private static Instant at(Object time) {
        return time == null ? null : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
    }

    /** The newest first; {@code after} is null for the first page. */
    List<Row> page(MilestoneFacts milestone, Cursor after, int limit) {
        TypedQuery<Object[]> query = rows(
                "select s.startsAt, s.ref, k.quarters, c.title from Enrolment e, Mark k, CourseSession s, Course c"
                        + " where e.personId = :person and k.enrolmentId = e.id and k.milestoneId = :milestone"
                        + " and k.quarters > 0 and s.id = k.sessionId and c.id = s.courseId"
                        + (after == null ? "" : " and (s.startsAt < :at or s.startsAt = :at and s.ref < :session)")
                        + " order by s.startsAt desc, s.ref desc",
                milestone.personId());
        if (after != null) {
            query.setParameter("at", after.startsAt()).setParameter("session", after.session());
        }
        return query.setParameter("milestone", milestone.id())
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Row(
                        new SessionFact((Instant) row[0], (Integer) row[2] * MINUTES, (String) row[3]),
                        new Cursor((Instant) row[0], (Ref) row[1])))
                .toList();
    }

    private TypedQuery<Object[]> rows(String query, long personId) {
        return entities.createQuery(query, Object[].class).setParameter("person", personId);
    }
}
