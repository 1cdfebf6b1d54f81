package org.marram.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.attendance.HoursChanged;
import org.marram.common.Ref;
import org.marram.outcome.Lasted;
import org.marram.outcome.SpellKind;
import org.marram.template.CriterionKind;

/** The counters of milestones that are proved by facts. */
@ApplicationScoped
class Counters {

    private static final int MOST_DRIFT = 1_000;

    /**
     * All of them as one parameter, a list of lists of numbers, which prints as JSON: EclipseLink looks each parameter of a
     * statement up among all others, and with four for each milestone that took longer than everything else.
     */
    private static final String MOVE = """
            INSERT INTO milestone_progress (milestone_id, amount, facts, moved_at)
            SELECT moved.id, moved.quarters, moved.sessions, ?2
            FROM JSON_TABLE(?1, '$[*]' COLUMNS (
                id BIGINT PATH '$[0]', quarters INT PATH '$[1]', sessions INT PATH '$[2]')) moved
            ON DUPLICATE KEY UPDATE amount = amount + VALUES(amount), facts = facts + VALUES(facts),
                moved_at = VALUES(moved_at)
            """;

    private static final String DRIFT = """
            SELECT d.ref, d.amount, COALESCE(d.by_facts, 0), d.facts, COALESCE(d.many, 0)
            FROM (SELECT m.ref, f.amount AS by_facts, f.facts AS many, COALESCE(c.facts, 0) AS facts,
                         COALESCE(c.amount, 0)
                         + COALESCE(GREATEST(0, DATEDIFF(?1, c.runs_from) + (c.kind = 'DAYS_IN_JOB')), 0) AS amount
                  FROM milestone m
                  LEFT JOIN milestone_progress c ON c.milestone_id = m.id AND c.kind = ?2
                  LEFT JOIN (""";

    private static final String DIFFERS = """
            ) f ON f.milestone_id = m.id) d
            WHERE d.amount <> COALESCE(d.by_facts, 0) OR d.facts <> COALESCE(d.many, 0)
            """;

    private static final String MARKED =
            "SELECT milestone_id, SUM(quarters) AS amount, SUM(quarters > 0) AS facts FROM mark GROUP BY milestone_id";

    private static final String APPOINTMENTS = """
            SELECT milestone_id, COUNT(*) AS amount, COUNT(*) AS facts FROM appointment
            WHERE replaced_at = '9999-12-31' AND milestone_id IS NOT NULL AND went = 'HELD_ATTENDED' GROUP BY milestone_id
            """;

    /** In JPQL: what counts for a milestone. Its sessions are appointments, and classes whose hours are counted anyway. */
    private static final String COUNTS = " c.milestoneId = m.id and (c.kind = m.criterionKind"
            + " or c.kind = org.marram.template.CriterionKind.HOURS_ATTENDED"
            + " and m.criterionKind = org.marram.template.CriterionKind.SESSIONS_ATTENDED)";

    private static final String COUNTED = " c.amount, c.runsFrom, c.facts, c.kind, m.criterionKind";

    /** Each spell adds what lies behind the end of all that began before it, days between them among it where so many are allowed. */
    private static final String LASTED = """
            SELECT l.milestone_id, COUNT(*) AS facts,
                   SUM(GREATEST(0, DATEDIFF(l.end_on, CASE WHEN DATEDIFF(l.from_on, l.before_on) <= l.gap THEN l.before_on
                                                           ELSE l.from_on END))) AS amount
            FROM (SELECT e.milestone_id, e.from_on, e.end_on, e.gap,
                         MAX(e.end_on) OVER (PARTITION BY e.milestone_id ORDER BY e.from_on, e.end_on
                                             ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before_on
                  FROM (""";

    private static final String BY_MILESTONE = ") e) l GROUP BY l.milestone_id";

    private static final String JOBS = LASTED + """
            SELECT s.milestone_id, s.from_on, LEAST(s.until_on, CAST(?1 AS DATE)) + INTERVAL 1 DAY AS end_on,
                   w.job_gap_days AS gap
            FROM job_spell s JOIN programme w ON w.id = s.programme_id
            WHERE s.replaced_at = '9999-12-31' AND s.milestone_id IS NOT NULL
            """ + BY_MILESTONE;

    /** Homes that count. */
    static final String STABLE =
            "'RENTED', 'RENTED_WITH_SUBSIDY', 'OWNED', 'OWNED_WITH_SUBSIDY', 'FAMILY_TO_STAY', 'FRIENDS_TO_STAY'";

    private static final String HOMES = LASTED + """
            SELECT milestone_id, from_on, LEAST(until_on, CAST(?1 AS DATE)) AS end_on, 0 AS gap FROM home_spell
            WHERE replaced_at = '9999-12-31' AND milestone_id IS NOT NULL AND situation IN (""" + STABLE + ")" + BY_MILESTONE;

    private static final String EARNED = "SELECT milestone_id, COUNT(*) AS amount, COUNT(*) AS facts FROM credential"
            + " WHERE replaced_at = '9999-12-31' AND milestone_id IS NOT NULL GROUP BY milestone_id";

    private static final String LASTING = """
            SELECT m.id, c.kind, c.amount, c.runs_from, c.facts, m.criterion_amount, c.moved_at
            FROM milestone_progress c
            JOIN milestone m ON m.id = c.milestone_id AND m.criterion_kind = c.kind
            JOIN plan p ON p.id = m.plan_id
            WHERE c.runs_from <= ?1 AND c.amount + DATEDIFF(?1, c.runs_from) + (c.kind = 'DAYS_IN_JOB') >= m.criterion_amount
              AND (m.reached_at IS NULL OR m.unproved_at IS NOT NULL) AND m.set_aside_at IS NULL AND p.closed_at IS NULL
            LIMIT 100
            """;

    /**
     * How much by its facts of one kind, and from how many.
     *
     * @param runsFrom the day from which each one adds one; null where nothing goes on
     */
    record Count(int amount, LocalDate runsFrom, int facts) {

        static final Count NOTHING = new Count(0, null, 0);

        /** From where {@link #COUNTED} begins in the row. */
        private static Count of(Object[] row, int first) {
            boolean sessions = row[first + 3] != row[first + 4];
            return sessions
                    ? new Count((int) row[first + 2], null, (int) row[first + 2])
                    : new Count((int) row[first], (LocalDate) row[first + 1], (int) row[first + 2]);
        }

        Count plus(Count other) {
            return new Count(amount + other.amount, runsFrom == null ? other.runsFrom : runsFrom, facts + other.facts);
        }

        int by(CriterionKind kind, LocalDate today) {
            return runsFrom == null ? amount : lasted().by(SpellKind.of(kind), today);
        }

        /** The day on which it is enough, or was, if it goes on; null where nothing does. */
        LocalDate reaches(CriterionKind kind, int needed) {
            return runsFrom == null ? null : lasted().reaches(SpellKind.of(kind), needed);
        }

        private Lasted lasted() {
            return new Lasted(amount, runsFrom, facts);
        }
    }

    /** A milestone that time alone has reached on that day; what it rests on was written down at that moment. */
    record Due(long milestoneId, LocalDate on, Instant keptAt) {}

    /**
     * Whether facts are enough for a milestone now.
     *
     * @param reached by facts, before
     * @param unproved whether it is known to be proved no longer
     */
    record Proven(long milestoneId, boolean enough, boolean reached, boolean unproved) {}

    @PersistenceContext
    private EntityManager entities;

    /** One atomic statement, in the order of the milestones' keys. */
    void move(List<HoursChanged> changes, Instant at) {
        List<?> moved = changes.stream()
                .map(change -> List.of(change.milestoneId(), change.quarters(), change.sessions()))
                .toList();
        entities.createNativeQuery(MOVE)
                .setParameter(1, moved.toString())
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }

    /** From now on so long, whatever was counted before; one atomic statement, in the order of the milestones' keys. */
    void set(CriterionKind kind, Map<Long, Lasted> lasted, Instant at) {
        Query upsert = entities.createNativeQuery(
                "INSERT INTO milestone_progress (milestone_id, kind, amount, runs_from, facts, moved_at) VALUES "
                        + String.join(", ", Collections.nCopies(lasted.size(), "(?, ?, ?, ?, ?, ?)"))
                        + " ON DUPLICATE KEY UPDATE amount = VALUES(amount), runs_from = VALUES(runs_from),"
                        + " facts = VALUES(facts), moved_at = VALUES(moved_at)");
        int parameter = 1;
        for (Map.Entry<Long, Lasted> each : new TreeMap<>(lasted).entrySet()) {
            LocalDate runsFrom = each.getValue().runsFrom();
            upsert.setParameter(parameter++, each.getKey());
            upsert.setParameter(parameter++, kind.name());
            upsert.setParameter(parameter++, each.getValue().over());
            upsert.setParameter(parameter++, runsFrom == null ? null : Date.valueOf(runsFrom));
            upsert.setParameter(parameter++, each.getValue().spells());
            upsert.setParameter(parameter++, Timestamp.from(at));
        }
        upsert.executeUpdate();
    }

    /** What facts prove of those that are open, or that they have reached; one query. */
    List<Proven> proven(Collection<Long> milestoneIds, LocalDate today) {
        Map<Long, List<Object[]>> counted = entities.createQuery(
                        "select m.id, m.criterionAmount, m.reachedAt, m.unprovedAt," + COUNTED
                                + " from Milestone m, MilestoneProgressCounter c where m.id in :ids and" + COUNTS
                                + " and m.setAsideAt is null",
                        Object[].class)
                .setParameter("ids", milestoneIds)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], TreeMap::new, Collectors.toList()));
        return counted.values().stream().map(rows -> proven(rows, today)).toList();
    }

    private static Proven proven(List<Object[]> rows, LocalDate today) {
        Object[] row = rows.get(0);
        Count all = rows.stream().map(one -> Count.of(one, 4)).reduce(Count.NOTHING, Count::plus);
        return new Proven(
                (Long) row[0],
                all.by((CriterionKind) row[8], today) >= (Integer) row[1],
                row[2] != null,
                row[3] != null);
    }

    /** Milestones that are open, or proved no longer, and that time alone has reached; some of them. */
    List<Due> lasting(LocalDate today) {
        List<?> rows = entities.createNativeQuery(LASTING)
                .setParameter(1, Date.valueOf(today))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Counters::due).toList();
    }

    private static Due due(Object[] row) {
        Count count = new Count(number(row[2]), ((Date) row[3]).toLocalDate(), number(row[4]));
        return new Due(
                (Long) row[0],
                count.reaches(CriterionKind.valueOf((String) row[1]), number(row[5])),
                ((LocalDateTime) row[6]).toInstant(ZoneOffset.UTC));
    }

    /** Whether one of them is proved by word although something is counted for it. */
    boolean countForNothing(Collection<Long> milestoneIds) {
        return !entities.createQuery(
                        "select m.id from Milestone m, MilestoneProgressCounter c where c.milestoneId = m.id"
                                + " and m.id in :ids and m.criterionKind = org.marram.template.CriterionKind.CONFIRMED"
                                + " and (c.amount > 0 or c.runsFrom is not null)",
                        Long.class)
                .setParameter("ids", milestoneIds)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Rebuilds all from the facts and compares; at most 1,000 differences of a kind. */
    List<ProgressDrift> drift(LocalDate today) {
        return Stream.of(
                        differences(MARKED, CriterionKind.HOURS_ATTENDED, today),
                        differences(APPOINTMENTS, CriterionKind.SESSIONS_ATTENDED, today),
                        differences(JOBS, CriterionKind.DAYS_IN_JOB, today),
                        differences(HOMES, CriterionKind.NIGHTS_HOUSED, today),
                        differences(EARNED, CriterionKind.CREDENTIAL, today))
                .flatMap(List::stream)
                .toList();
    }

    private List<ProgressDrift> differences(String facts, CriterionKind kind, LocalDate today) {
        List<?> rows = entities.createNativeQuery(DRIFT + facts + DIFFERS)
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, kind.name())
                .setMaxResults(MOST_DRIFT)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ProgressDrift(
                        Ref.of((byte[]) row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4])))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
