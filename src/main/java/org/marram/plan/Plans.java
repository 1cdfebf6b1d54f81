package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.template.CriterionKind;

/**
 * The plans in the database, held one after the other while they change: who changes a plan waits for whoever does so
 * already, and then sees what stands, so that the counters never miss a milestone.
 */
@ApplicationScoped
class Plans {

    private static final int MOST_DRIFT = 1_000;

    private static final String DRIFT = """
            SELECT p.ref, p.milestones, p.reached, p.next_due_on,
                   COALESCE(f.milestones, 0), COALESCE(f.reached, 0), COALESCE(f.next_due_on, DATE '9999-12-31')
            FROM plan p
            LEFT JOIN (SELECT m.plan_id,
                              SUM(m.set_aside_at IS NULL AND (m.reached_at IS NOT NULL OR g.archived_at IS NULL)) AS milestones,
                              SUM(m.reached_at IS NOT NULL) AS reached,
                              MIN(CASE WHEN m.reached_at IS NULL AND m.set_aside_at IS NULL AND g.archived_at IS NULL
                                       THEN m.due_on END) AS next_due_on
                       FROM milestone m JOIN goal g ON g.id = m.goal_id GROUP BY m.plan_id) f ON f.plan_id = p.id
            WHERE p.milestones <> COALESCE(f.milestones, 0) OR p.reached <> COALESCE(f.reached, 0)
               OR p.next_due_on <> COALESCE(f.next_due_on, DATE '9999-12-31')
               OR EXISTS (SELECT 1 FROM milestone m WHERE m.plan_id = p.id AND NOT m.plan_closed_at <=> p.closed_at)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<MilestonesAdded> added;

    void open(Plan plan) {
        entities.persist(plan);
    }

    Optional<MilestoneFacts> facts(Ref milestone) {
        return entities.createQuery(
                        "select m.id, m.ref, m.planId, p.personId, m.criterionKind, m.criterionAmount, m.reachedAt, m.setAsideAt"
                                + " from Milestone m, Plan p where p.id = m.planId and m.ref = :ref",
                        Object[].class)
                .setParameter("ref", milestone)
                .getResultStream()
                .map(row -> new MilestoneFacts(
                        (Long) row[0],
                        (Ref) row[1],
                        (Long) row[2],
                        (Long) row[3],
                        (CriterionKind) row[4],
                        (Integer) row[5],
                        row[6] == null && row[7] == null))
                .findFirst();
    }

    Optional<GoalFacts> goalFacts(Ref goal) {
        return entities.createQuery(
                        "select g.id, g.planId, p.personId from Goal g, Plan p where p.id = g.planId and g.ref = :ref",
                        Object[].class)
                .setParameter("ref", goal)
                .getResultStream()
                .map(row -> new GoalFacts((Long) row[0], (Long) row[1], (Long) row[2]))
                .findFirst();
    }

    /** Held until the end of the transaction. Refuses a person without a plan, and a plan that is closed. */
    Plan holdOf(long personId) {
        Plan plan = entities.createQuery("select p from Plan p where p.personId = :person", Plan.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        plan.refuseIfClosed();
        return plan;
    }

    /** From now on this one is responsible for the plans of these people. */
    void follow(Collection<Long> people, long responsible) {
        entities.createQuery("update Plan p set p.responsibleId = :responsible where p.personId in :people")
                .setParameter("responsible", responsible)
                .setParameter("people", people)
                .executeUpdate();
    }

    /** As {@link #hold(Collection)}. */
    OpenPlan hold(long planId) {
        return hold(List.of(planId)).get(0);
    }

    /**
     * Held until the end of the transaction, with their open milestones as they stand now; two queries. Refuses a plan
     * that is closed.
     */
    List<OpenPlan> hold(Collection<Long> planIds) {
        List<Plan> plans = entities.createQuery("select p from Plan p where p.id in :ids order by p.id", Plan.class)
                .setParameter("ids", planIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        plans.forEach(Plan::refuseIfClosed);
        Map<Long, List<Milestone>> open = entities.createQuery(
                        "select m from Milestone m where m.planId in :ids and m.reachedAt is null and m.setAsideAt is null",
                        Milestone.class)
                .setParameter("ids", planIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.groupingBy(Milestone::planId));
        return plans.stream()
                .map(plan -> new OpenPlan(plan, open.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    /** To look at. */
    Plan plan(long id) {
        return entities.find(Plan.class, id);
    }

    /** One milestone of a plan that is held, open or not, as it stands now. */
    Milestone milestone(long id) {
        return entities.createQuery("select m from Milestone m where m.id = :id", Milestone.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** One goal of a plan that is held, as it stands now. */
    Goal goal(long id) {
        return entities.createQuery("select g from Goal g where g.id = :id", Goal.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** The milestones of a goal of a plan that is held, as they stand now. */
    List<Milestone> ofGoal(long goalId) {
        return entities.createQuery("select m from Milestone m where m.goalId = :goal", Milestone.class)
                .setParameter("goal", goalId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What waits for what in a plan that is held, as it stands now. */
    List<Prerequisite> prerequisites(Plan plan) {
        return entities.createQuery(
                        "select q from Prerequisite q where q.removedAt is null and q.milestoneId in"
                                + " (select m.id from Milestone m where m.planId = :plan)",
                        Prerequisite.class)
                .setParameter("plan", plan.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The plans of these milestones that are not closed. */
    List<Long> ofMilestones(Collection<Long> milestoneIds) {
        return entities.createQuery(
                        "select distinct p.id from Milestone m, Plan p where p.id = m.planId and p.closedAt is null"
                                + " and m.id in :ids",
                        Long.class)
                .setParameter("ids", milestoneIds)
                .getResultList();
    }

    /** Whether a milestone that this one needs is still open. */
    boolean waits(long milestoneId) {
        return !entities.createQuery(
                        "select n.id from Prerequisite q, Milestone n where n.id = q.needsId and q.milestoneId = :id"
                                + " and q.removedAt is null and n.reachedAt is null and n.setAsideAt is null",
                        Long.class)
                .setParameter("id", milestoneId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** At most {@link Plan#MOST}. */
    Map<Ref, Long> milestones(Plan plan) {
        return entities.createQuery("select m.ref, m.id from Milestone m where m.planId = :plan", Object[].class)
                .setParameter("plan", plan.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Ref) row[0], row -> (Long) row[1]));
    }

    int goals(Plan plan) {
        return entities.createQuery("select count(g) from Goal g where g.planId = :plan", Long.class)
                .setParameter("plan", plan.id())
                .getSingleResult()
                .intValue();
    }

    /** The goals that are still pursued, by key. */
    Map<Long, Goal> pursued(Plan plan) {
        return entities.createQuery("select g from Goal g where g.planId = :plan and g.archivedAt is null", Goal.class)
                .setParameter("plan", plan.id())
                .getResultStream()
                .collect(Collectors.toMap(Goal::id, Function.identity()));
    }

    /** Of the plan's milestones; 0 where it has none. */
    int lastPosition(Plan plan) {
        Integer last = entities.createQuery(
                        "select max(m.position) from Milestone m where m.planId = :plan", Integer.class)
                .setParameter("plan", plan.id())
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** Counts all anew and compares; at most 1,000 differences. */
    List<PlanDrift> drift() {
        List<?> rows =
                entities.createNativeQuery(DRIFT).setMaxResults(MOST_DRIFT).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PlanDrift(
                        Ref.of((byte[]) row[0]), counters(row[1], row[2], row[3]), counters(row[4], row[5], row[6])))
                .toList();
    }

    private static PlanDrift.Counters counters(Object milestones, Object reached, Object nextDueOn) {
        return new PlanDrift.Counters(
                ((Number) milestones).intValue(), ((Number) reached).intValue(), ((Date) nextDueOn).toLocalDate());
    }

    /** Stores and counts what is new, and says so. */
    void add(Plan plan, Addition addition) {
        plan.gains(addition.milestones());
        store(addition.goals());
        store(addition.milestones());
        store(addition.prerequisites());
        added.fire(new MilestonesAdded(plan.id(), plan.personId()));
    }

    /** One batch, sent now, since the database wants a goal before its milestones. */
    void store(List<?> rows) {
        rows.forEach(entities::persist);
        flush();
    }

    /** Since when facts prove them no longer; null: they do. */
    void unproved(Collection<Long> milestoneIds, Instant since) {
        Query update = entities.createNativeQuery("UPDATE milestone SET unproved_at = ? WHERE id IN ("
                + String.join(", ", Collections.nCopies(milestoneIds.size(), "?")) + ")");
        update.setParameter(1, since == null ? null : Timestamp.from(since));
        int parameter = 2;
        for (Long id : milestoneIds) {
            update.setParameter(parameter++, id);
        }
        update.executeUpdate();
    }

    /** Sends the changes now. Refuses where somebody changed the same meanwhile. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Refusal.stale();
        }
    }
}
