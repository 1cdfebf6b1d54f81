package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.access.CurrentActor;
import org.marram.access.Open;

/**
 * Where plans stand, for the rooms that look at them from above, and what those write back: the review window, the
 * end, a return. Apart from {@link PlanService}, because it is asked while that one tells that a plan moved.
 */
@ApplicationScoped
@Transactional
public class StandingService {

    @Inject
    private PlanLooks looks;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Two queries. Refuses a person without a plan. */
    @Open(because = "the caller checked the person")
    public PlanStanding of(long personId) {
        return looks.standing(personId, clock.getZone());
    }

    /** As {@link #of}; nobody else changes the plan until the end of the transaction. */
    @Open(because = "the caller checked the person")
    public PlanStanding hold(long personId) {
        Plan plan = looks.held(personId);
        return plan.standing(looks.lastDueOn(plan.id()), clock.getZone());
    }

    /** The window in which the next review is due; {@code Times.NO_DAY} twice where none stands. */
    @Open(because = "the act that opened or ended the window was allowed, in its transaction")
    public void reviewDue(long personId, LocalDate from, LocalDate until) {
        looks.held(personId).reviewDue(from, until);
    }

    /** Since when a word of the person waits for an answer; null where none does. */
    @Open(because = "the word or its answer was allowed, in its transaction")
    public void said(long personId, Instant since) {
        looks.said(personId, since);
    }

    /** Answers its key. Refuses a person without a plan, a closed plan (conflict plan-closed), a stale version. */
    @Open(because = "the closing was allowed, in its transaction")
    public long close(long personId, int version, CloseReason reason, Instant at) {
        Plan plan = looks.held(personId);
        plan.close(version, reason, at, current.actor().accountId());
        looks.tellMilestones(plan.id());
        return plan.id();
    }

    /** Answers its key. Refuses a person without a plan, an open plan (conflict plan-open), a stale version. */
    @Open(because = "the return was allowed, in its transaction")
    public long reopen(long personId, int version) {
        Plan plan = looks.held(personId);
        plan.reopen(version);
        looks.tellMilestones(plan.id());
        return plan.id();
    }
}
