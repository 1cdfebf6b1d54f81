package org.marram.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.closing.ReopenPlan;
import org.marram.closing.ReopenReason;
import org.marram.common.Ref;
import org.marram.plan.CloseReason;

/** Time that goes by for one person's plan, and its end and return. */
@ApplicationScoped
@Transactional
public class ReviewSamples {

    private static final String PLAN = " WHERE p.person_id = (SELECT x.id FROM person x WHERE x.ref = ?1)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ClosingService closings;

    /** As if everything that stands there had happened so many days earlier. */
    public void by(Ref person, int days) {
        change("UPDATE plan p SET p.opened_at = p.opened_at - INTERVAL " + days + " DAY" + PLAN, person);
        change(
                "UPDATE plan p SET p.review_from_on = p.review_from_on - INTERVAL " + days
                        + " DAY, p.review_until_on = p.review_until_on - INTERVAL " + days + " DAY" + PLAN
                        + " AND p.review_from_on < DATE '9999-12-31'",
                person);
        change(
                "UPDATE review_window w JOIN plan p ON p.id = w.plan_id SET w.started_on = w.started_on - INTERVAL "
                        + days + " DAY, w.from_on = w.from_on - INTERVAL " + days
                        + " DAY, w.until_on = w.until_on - INTERVAL " + days
                        + " DAY, w.ended_at = w.ended_at - INTERVAL " + days + " DAY" + PLAN,
                person);
        change(
                "UPDATE follow_up f JOIN plan p ON p.person_id = f.person_id SET f.due_on = f.due_on - INTERVAL " + days
                        + " DAY" + PLAN,
                person);
        change(
                "UPDATE review r JOIN plan p ON p.id = r.plan_id SET r.held_on = r.held_on - INTERVAL " + days
                        + " DAY, r.created_at = r.created_at - INTERVAL " + days + " DAY" + PLAN,
                person);
    }

    /** Ends the plan. */
    public void close(Ref person) {
        int version = closings.of(person).version();
        closings.close(new ClosePlan(person, version, CloseReason.COMPLETED, null, null, false, false));
    }

    /** Takes a closed plan up again. */
    public void reopen(Ref person) {
        closings.reopen(new ReopenPlan(person, closings.of(person).version(), ReopenReason.CAME_BACK));
    }

    /** Breaks what the plan carries, so that the check has something to find. */
    public void forgetTheWindow(Ref person) {
        change("UPDATE plan p SET p.review_from_on = DATE '9999-12-31'" + PLAN, person);
    }

    private void change(String sql, Ref person) {
        entities.createNativeQuery(sql).setParameter(1, person.bytes()).executeUpdate();
    }
}
