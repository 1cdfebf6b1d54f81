package org.marram.plan;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A plan whose counters, or whether it is closed, say something else than its milestones. There should be none. */
public record PlanDrift(Ref plan, Counters counted, Counters byMilestones) {

    /** As they stand in a plan: those not set aside, those reached, the earliest open due date. */
    public record Counters(int milestones, int reached, LocalDate nextDueOn) {}
}
