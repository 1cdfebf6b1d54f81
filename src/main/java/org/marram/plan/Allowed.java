package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/** The way to one goal or milestone: asks whether its person may be seen, and answers like the unknown where not. */
@ApplicationScoped
class Allowed {

    @Inject
    private Plans plans;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    MilestoneFacts milestone(Act act, Ref milestone) {
        MilestoneFacts facts = plans.facts(milestone).orElseThrow(() -> access.unknown(act, milestone));
        access.person(act, facts.personId(), milestone);
        return facts;
    }

    GoalFacts goal(Act act, Ref goal) {
        GoalFacts facts = plans.goalFacts(goal).orElseThrow(() -> access.unknown(act, goal));
        access.person(act, facts.personId(), goal);
        return facts;
    }

    /** What new goals and milestones of this plan must bring. */
    GoalChecks checks(Plan plan, Set<Ref> known, List<Pathway> pathways) {
        return new GoalChecks(
                LocalDate.ofInstant(plan.openedAt(), clock.getZone()), LocalDate.now(clock), known, pathways);
    }
}
