package org.marram.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.attendance.HoursChanged;
import org.marram.common.Ref;

/** The counters of milestones that are proved by facts. */
@ApplicationScoped
class Counters {

    private static final int MOST_DRIFT = 1_000;

    private static final String DRIFT = """
            SELECT m.ref, COALESCE(c.amount, 0), COALESCE(f.amount, 0), COALESCE(c.facts, 0), COALESCE(f.facts, 0)
            FROM milestone m
            LEFT JOIN milestone_progress c ON c.milestone_id = m.id
            LEFT JOIN (SELECT k.milestone_id, SUM(k.quarters) AS amount, SUM(k.quarters > 0) AS facts
                       FROM mark k GROUP BY k.milestone_id) f ON f.milestone_id = m.id
            WHERE COALESCE(c.amount, 0) <> COALESCE(f.amount, 0) OR COALESCE(c.facts, 0) <> COALESCE(f.facts, 0)
            """;

    /** How much, from how many sessions. */
    record Count(int amount, int facts) {
        static final Count NOTHING = new Count(0, 0);
    }

    @PersistenceContext
    private EntityManager entities;

    /** One atomic statement, in the order of the milestones' keys. */
    void move(List<HoursChanged> changes, Instant at) {
        Query upsert =
                entities.createNativeQuery("INSERT INTO milestone_progress (milestone_id, amount, facts, moved_at)"
                        + " VALUES " + String.join(", ", Collections.nCopies(changes.size(), "(?, ?, ?, ?)"))
                        + " ON DUPLICATE KEY UPDATE amount = amount + VALUES(amount), facts = facts + VALUES(facts),"
                        + " moved_at = VALUES(moved_at)");
        int parameter = 1;
        for (HoursChanged change : changes) {
            upsert.setParameter(parameter++, change.milestoneId());
            upsert.setParameter(parameter++, change.quarters());
            upsert.setParameter(parameter++, change.sessions());
            upsert.setParameter(parameter++, Timestamp.from(at));
        }
        upsert.executeUpdate();
    }

    /** Those of them that are open and whose facts are enough now. */
    List<Long> enough(Collection<Long> milestoneIds) {
        return entities.createQuery(
                        "select m.id from Milestone m, MilestoneProgressCounter c where c.milestoneId = m.id"
                                + " and m.id in :ids and m.criterionKind = org.marram.template.CriterionKind.HOURS_ATTENDED"
                                + " and c.amount >= m.criterionAmount and m.reachedAt is null and m.setAsideAt is null",
                        Long.class)
                .setParameter("ids", milestoneIds)
                .getResultList();
    }

    /** Whether one of them is proved by word although it has hours. */
    boolean countForNothing(Collection<Long> milestoneIds) {
        return !entities.createQuery(
                        "select m.id from Milestone m, MilestoneProgressCounter c where c.milestoneId = m.id"
                                + " and m.id in :ids and m.criterionKind = org.marram.template.CriterionKind.CONFIRMED"
                                + " and c.amount > 0",
                        Long.class)
                .setParameter("ids", milestoneIds)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Of all milestones of one person's plan that have facts. */
    Map<Ref, Count> of(long personId) {
        return entities.createQuery(
                        "select m.ref, c.amount, c.facts from MilestoneProgressCounter c, Milestone m, Plan p"
                                + " where m.id = c.milestoneId and p.id = m.planId and p.personId = :person",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Ref) row[0], row -> new Count((Integer) row[1], (Integer) row[2])));
    }

    /** Rebuilds all from the marks and compares; at most 1,000 differences. */
    List<ProgressDrift> drift() {
        List<?> rows =
                entities.createNativeQuery(DRIFT).setMaxResults(MOST_DRIFT).getResultList();
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
