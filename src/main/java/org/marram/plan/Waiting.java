package org.marram.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** What waits for what in one plan, while somebody changes it for one reason; never a circle. */
final class Waiting {

    private final List<Prerequisite> standing;
    private final AmendReason reason;
    private final Instant at;
    private final long by;
    private final List<Prerequisite> added = new ArrayList<>();

    /** @param standing all that hold in the plan */
    Waiting(Collection<Prerequisite> standing, AmendReason reason, Instant at, long by) {
        this.standing = new ArrayList<>(standing);
        this.reason = reason;
        this.at = at;
        this.by = by;
    }

    /** What a milestone waits for, by key. */
    Set<Long> of(Milestone milestone) {
        return standing.stream()
                .filter(each -> each.milestoneId() == milestone.id())
                .map(Prerequisite::needsId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** From now on for these, and nothing else. Nothing happens where it does so already; refuses one that is not open. */
    void set(Milestone milestone, Set<Long> needs) {
        Set<Long> fresh = new HashSet<>(needs);
        Set<Long> was = of(milestone);
        if (was.equals(fresh)) {
            return;
        }
        milestone.waitsForOthers(at);
        standing.stream()
                .filter(each -> each.milestoneId() == milestone.id() && !fresh.contains(each.needsId()))
                .forEach(each -> each.remove(reason, at, by));
        standing.removeIf(each -> each.removedAt() != null);
        fresh.removeAll(was);
        fresh.forEach(needed -> added.add(new Prerequisite(milestone.id(), needed, reason, at, by)));
    }

    /**
     * What was added, to be stored. Refuses a circle (conflict prerequisite-circle): the faults name its milestones, each
     * after the one it would wait for.
     *
     * @param refs of the plan's milestones
     */
    List<Prerequisite> added(Map<Ref, Long> refs) {
        List<Prerequisite> all = new ArrayList<>(standing);
        all.addAll(added);
        NeedsGraph<Long> graph = graph(all);
        added.stream()
                .map(each -> graph.circle(each.milestoneId(), each.needsId()))
                .filter(circle -> !circle.isEmpty())
                .findFirst()
                .ifPresent(circle -> {
                    Map<Long, Ref> byId = new HashMap<>();
                    refs.forEach((ref, id) -> byId.put(id, ref));
                    throw Refusal.conflict(
                            "prerequisite-circle",
                            circle.stream().map(id -> byId.get(id).toString()).toList());
                });
        return added;
    }

    static NeedsGraph<Long> graph(Collection<Prerequisite> prerequisites) {
        return new NeedsGraph<>(prerequisites.stream()
                .filter(each -> each.milestoneId() != each.needsId())
                .collect(Collectors.groupingBy(
                        Prerequisite::milestoneId, Collectors.mapping(Prerequisite::needsId, Collectors.toList()))));
    }
}
