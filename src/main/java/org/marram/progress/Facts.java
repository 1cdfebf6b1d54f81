package org.marram.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marram.attendance.MarkKind;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.counselling.AppointmentFact;
import org.marram.counselling.Went;
import org.marram.plan.MilestoneFacts;

/** What was logged of one person's sessions, from their own places in courses, by the milestones that it feeds. */
@ApplicationScoped
class Facts {

    private static final int MINUTES = 15;

    /**
     * Five answers in one statement, told apart by the last column but one: what is counted, by the milestones' counters; their places in
     * courses, by the milestones that these feed; from when until when jobs or homes that count did; whatever was logged lately,
     * attended or not; and their appointments.
     */
    private static final String COUNTED = """
            SELECT m.ref, CASE c.kind WHEN m.criterion_kind THEN c.amount ELSE c.facts END, c.runs_from, c.facts, NULL, NULL, 'COUNT', NULL
            FROM plan p
            JOIN milestone m ON m.plan_id = p.id
            JOIN milestone_progress c ON c.milestone_id = m.id AND (c.kind = m.criterion_kind
              OR c.kind = 'HOURS_ATTENDED' AND m.criterion_kind = 'SESSIONS_ATTENDED')
            WHERE p.person_id = ?1
            UNION ALL
            SELECT m.ref, NULL, MAX(CASE WHEN e.ended_at IS NULL THEN c.ends_on END), NULL,
                   MIN(CASE WHEN k.quarters > 0 THEN s.starts_at END), MAX(CASE WHEN k.quarters > 0 THEN s.starts_at END),
                   'PLACE', NULL
            FROM enrolment e
            JOIN course c ON c.id = e.course_id
            JOIN milestone m ON m.id = e.milestone_id
            LEFT JOIN mark k ON k.enrolment_id = e.id
            LEFT JOIN course_session s ON s.id = k.session_id
            WHERE e.person_id = ?1 GROUP BY m.ref
            UNION ALL
            SELECT m.ref, NULL, MIN(f.from_on), NULL, NULL, MAX(f.until_on), 'LASTS', NULL
            FROM (SELECT milestone_id, from_on, until_on FROM job_spell
                  WHERE person_id = ?1 AND replaced_at = '9999-12-31' AND from_on <= ?3
                  UNION ALL
                  SELECT milestone_id, from_on, until_on FROM home_spell
                  WHERE person_id = ?1 AND replaced_at = '9999-12-31' AND from_on <= ?3 AND situation IN (""" + Counters.STABLE + """
            )) f
            JOIN milestone m ON m.id = f.milestone_id GROUP BY m.ref
            UNION ALL
            (SELECT m.ref, k.quarters, NULL, NULL, s.starts_at, NULL, 'MARK', k.kind
             FROM enrolment e
             JOIN mark k ON k.enrolment_id = e.id
             JOIN course_session s ON s.id = k.session_id
             JOIN milestone m ON m.id = k.milestone_id
             WHERE e.person_id = ?1 AND s.starts_at >= ?2 ORDER BY s.starts_at DESC LIMIT 1000)
            UNION ALL
            (SELECT m.ref, NULL, NULL, NULL, a.starts_at, NULL, 'MET', a.went
             FROM appointment a
             JOIN milestone m ON m.id = a.milestone_id
             WHERE a.person_id = ?1 AND a.replaced_at = '9999-12-31' ORDER BY a.starts_at DESC LIMIT 1000)
            """;

    /** What counts for the milestones of one person, by their references. */
    record Counted(
            Map<Ref, Counters.Count> counts,
            Map<Ref, Place> places,
            Map<Ref, Span> lasted,
            Map<Ref, List<Pace.Logged>> recent,
            Map<Ref, List<Met>> met) {}

    /** The first day of the first job or home that counts, and the last day of the last one; each may be null. */
    record Span(LocalDate first, LocalDate last) {

        static final Span NONE = new Span(null, null);
    }

    /** An appointment that feeds a milestone. */
    record Met(Instant startsAt, Went went) {}

    /** The last day of a course with a place in it, and the begin of the first and the last session that count; each may be null. */
    record Place(LocalDate endsOn, Instant first, Instant last) {

        static final Place NONE = new Place(null, null, null);
    }

    /** A session that counts, and where the list goes on after it. */
    record Row(SessionFact fact, Cursor cursor) {

        static Row of(AppointmentFact one) {
            return new Row(SessionFact.of(one), new Cursor(one.startsAt(), one.ref()));
        }
    }

    /** Where a list of sessions, the newest first, goes on. */
    record Cursor(Instant startsAt, Ref session) implements Comparable<Cursor> {

        /** Before which everything lies. */
        static final Cursor FIRST = new Cursor(Times.NEVER, Ref.of(new byte[Ref.BYTES]));

        /** Refuses what {@link #toString} did not write. */
        static Cursor parse(String text) {
            try {
                String[] parts = text.split("~", 2);
                return new Cursor(Instant.parse(parts[0]), Ref.parse(parts[1]));
            } catch (java.time.DateTimeException | ArrayIndexOutOfBoundsException | Refusal malformed) {
                throw Refusal.invalid("after", "unknown");
            }
        }

        /** References as the database orders them. */
        @Override
        public int compareTo(Cursor other) {
            int earlier = startsAt.compareTo(other.startsAt);
            return earlier != 0 ? earlier : Arrays.compareUnsigned(session.bytes(), other.session.bytes());
        }

        @Override
        public String toString() {
            return startsAt + "~" + session;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** What counts of one person; logged lately is what began since then, and what goes on does until today. One query. */
    Counted of(long personId, Instant from, LocalDate today) {
        Counted counted =
                new Counted(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        List<?> rows = entities.createNativeQuery(COUNTED)
                .setParameter(1, personId)
                .setParameter(2, Timestamp.from(from))
                .setParameter(3, Date.valueOf(today))
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> {
            Ref milestone = Ref.of((byte[]) row[0]);
            switch ((String) row[6]) {
                case "COUNT" ->
                    counted.counts()
                            .merge(
                                    milestone,
                                    new Counters.Count(number(row[1]), day(row[2]), number(row[3])),
                                    Counters.Count::plus);
                case "PLACE" -> counted.places().put(milestone, new Place(day(row[2]), at(row[4]), at(row[5])));
                case "LASTS" -> counted.lasted().put(milestone, new Span(day(row[2]), until(row[5], today)));
                case "MET" ->
                    counted.met()
                            .computeIfAbsent(milestone, any -> new ArrayList<>())
                            .add(new Met(at(row[4]), Went.valueOf((String) row[7])));
                default ->
                    counted.recent()
                            .computeIfAbsent(milestone, any -> new ArrayList<>())
                            .add(new Pace.Logged(
                                    at(row[4]),
                                    number(row[1]),
                                    MarkKind.EXCUSED.name().equals(row[7])));
            }
        });
        return counted;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    /** What goes on has no last day yet: it is today. */
    private static LocalDate until(Object time, LocalDate today) {
        LocalDate last = ((LocalDateTime) time).toLocalDate();
        return Times.NO_DAY.equals(last) ? today : last;
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
