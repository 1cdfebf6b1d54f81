package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.marram.common.Refusal;

/** Where plans stand, in the database, for the rooms that look at them from above. */
@ApplicationScoped
class PlanLooks {

    @PersistenceContext
    private EntityManager entities;

    /** Two queries. Refuses a person without a plan. */
    PlanStanding standing(long personId, ZoneId zone) {
        return entities.createQuery(
                        "select p.id, p.openedAt, p.closedAt, p.milestones, p.reached from Plan p where p.personId = :person",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .map(row -> new PlanStanding(
                        (Long) row[0],
                        LocalDate.ofInstant((Instant) row[1], zone),
                        row[2] != null,
                        (Integer) row[3],
                        (Integer) row[4],
                        lastDueOn((Long) row[0])))
                .orElseThrow(Refusal::notFound);
    }

    /** Nobody else changes it until the end of the transaction; closed or not. Refuses a person without a plan. */
    Plan held(long personId) {
        return entities.createQuery("select p from Plan p where p.personId = :person", Plan.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Its milestones know whether it is closed, for whoever looks over those of all plans. Their versions stay: nobody's edit of
     * one is stale for it.
     */
    void tellMilestones(long planId) {
        entities.flush();
        entities.createNativeQuery(
                        "UPDATE milestone m JOIN plan p ON p.id = m.plan_id SET m.plan_closed_at = p.closed_at"
                                + " WHERE p.id = ?")
                .setParameter(1, planId)
                .executeUpdate();
    }

    /** Since when a word of the person waits for an answer, null where none does. No edit of the plan: no new version. */
    void said(long personId, Instant since) {
        entities.createNativeQuery("UPDATE plan SET said_at = ? WHERE person_id = ?")
                .setParameter(1, since == null ? null : Timestamp.from(since))
                .setParameter(2, personId)
                .executeUpdate();
    }

    /** The latest due date of what is open; null where nothing is. */
    LocalDate lastDueOn(long planId) {
        return entities.createQuery(
                        "select m.dueOn from Milestone m where m.planId = :plan and m.reachedAt is null"
                                + " and m.setAsideAt is null order by m.dueOn desc",
                        LocalDate.class)
                .setParameter("plan", planId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
