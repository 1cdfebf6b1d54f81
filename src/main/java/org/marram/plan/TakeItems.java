package org.marram.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/**
 * What was ticked of a later version of a template, for one plan.
 *
 * @param use the first use of the template in this plan, which made what stands
 * @param made the milestones that it made, by the template's key
 */
public record TakeItems(long planId, long use, Map<Ref, Long> made, List<Changed> changed, List<Added> added) {

    /**
     * Other words, another day or another proof for a milestone that stands, as it was read.
     *
     * @param needs the template's keys of what it waits for from now on; those that the plan does not have are passed over
     * @param needsNoMore the template's keys of what it waits for no longer
     */
    public record Changed(
            long milestoneId,
            int version,
            String title,
            LocalDate dueOn,
            Proof proof,
            Set<Ref> needs,
            Set<Ref> needsNoMore) {

        boolean waitsOtherwise() {
            return !needs.isEmpty() || !needsNoMore.isEmpty();
        }

        /** @param ids the milestones that the template has made in this plan by now */
        void waits(Milestone milestone, Waiting waiting, Map<Ref, Long> ids) {
            Set<Long> all = waiting.of(milestone);
            needsNoMore.stream().map(ids::get).forEach(all::remove);
            needs.stream().map(ids::get).filter(Objects::nonNull).forEach(all::add);
            waiting.set(milestone, all);
        }
    }

    /**
     * A new milestone.
     *
     * @param goalId where its neighbours stand; null for a new goal of this pathway with these words
     * @param needs the template's keys of what it waits for; those that the plan does not have are passed over
     */
    public record Added(Ref key, Long goalId, Pathway pathway, String goal, NewMilestone milestone, List<Ref> needs) {}
}
