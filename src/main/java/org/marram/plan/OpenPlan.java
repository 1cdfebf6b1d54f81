package org.marram.plan;

import java.util.List;
import org.marram.common.Refusal;

/** A plan held for a change, with its milestones that are open now. */
record OpenPlan(Plan plan, List<Milestone> open) {

    /** Refuses one that is not open. */
    Milestone get(long milestoneId) {
        return open.stream()
                .filter(milestone -> milestone.id() == milestoneId)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("milestone-not-open"));
    }
}
