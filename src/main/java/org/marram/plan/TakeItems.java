package org.marram.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/**
 * What was ticked of a later version of a template, for one plan.
 *
 * @param use the first use of the template in this plan, which made what stands
 * @param made the milestones that it made, by the template's key
 */
public record TakeItems(long planId, long use, Map<Ref, Long> made, List<Changed> changed, List<Added> added) {

    /** Other words, another day or another proof for a milestone that stands, as it was read. */
    public record Changed(long milestoneId, int version, String title, LocalDate dueOn, Proof proof) {}

    /**
     * A new milestone.
     *
     * @param goalId where its neighbours stand; null for a new goal of this pathway with these words
     * @param needs the template's keys of what it waits for; those that the plan does not have are passed over
     */
    public record Added(Ref key, Long goalId, Pathway pathway, String goal, NewMilestone milestone, List<Ref> needs) {}
}
