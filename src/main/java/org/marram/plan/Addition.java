package org.marram.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.template.Pathway;
import org.marram.template.PreviewItem;

/** What a change adds to a plan, before it is stored: goals, their milestones, and which waits for which. */
final class Addition {

    private record GoalWords(Pathway pathway, String words) {}

    private final Plan plan;
    private final int goalsBefore;
    private final Box box;
    private final Instant at;
    private final long by;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Prerequisite> prerequisites = new ArrayList<>();

    Addition(Plan plan, int goalsBefore, Box box, Instant at, long by) {
        this.plan = plan;
        this.goalsBefore = goalsBefore;
        this.box = box;
        this.at = at;
        this.by = by;
    }

    /** One goal; {@code known} are the milestones that stand in the plan already, for what they need. */
    Ref goal(AddGoal asked, Map<Ref, Long> known) {
        Goal goal = goal(asked.pathway(), asked.whose(), asked.words(), asked.targetOn());
        asked.milestones().forEach(each -> milestone(goal, milestones.size() + 1, each, known));
        return goal.ref();
    }

    /** One more milestone of a goal that stands, at this position in it. */
    Ref milestone(Goal goal, int position, NewMilestone asked, Map<Ref, Long> known) {
        Milestone milestone = milestone(goal, position, asked);
        if (asked.needs() != null) {
            waits(milestone, known.get(asked.needs()));
        }
        return milestone.ref();
    }

    /** A template's items, made by this use of it: those with the same pathway and words make one goal. */
    void template(List<PreviewItem> items, long use) {
        Map<GoalWords, Goal> byWords = new HashMap<>();
        Map<Integer, Milestone> byPosition = new HashMap<>();
        for (PreviewItem item : items) {
            Goal goal = byWords.computeIfAbsent(
                    new GoalWords(item.pathway(), item.goal()),
                    same -> goal(same.pathway(), Whose.PROGRAMME, same.words(), null));
            NewMilestone asked = new NewMilestone(item.title(), item.dueOn(), item.criterion(), item.amount(), null);
            byPosition.put(
                    item.position(),
                    milestone(goal, milestones.size() + 1, asked).madeBy(use, item.key()));
        }
        items.forEach(item -> item.needs().stream()
                .filter(byPosition::containsKey)
                .forEach(needed -> waits(
                        byPosition.get(item.position()), byPosition.get(needed).id())));
    }

    /**
     * What a later version of a template brings, made by the same use of it: under the goal where its neighbours stand, or
     * under a new one, waiting for what it needs of this plan.
     *
     * @param open the goals of the plan that are still pursued, by key
     * @param last the highest position of the plan's milestones
     * @return all that the template has made in the plan by now, by its keys
     */
    Map<Ref, Long> later(TakeItems taken, Map<Long, Goal> open, int last) {
        Map<Ref, Long> ids = new HashMap<>(taken.made());
        Map<GoalWords, Goal> fresh = new HashMap<>();
        for (TakeItems.Added added : taken.added()) {
            Goal goal = Optional.ofNullable(added.goalId())
                    .map(open::get)
                    .orElseGet(() -> fresh.computeIfAbsent(
                            new GoalWords(added.pathway(), added.goal()),
                            same -> goal(same.pathway(), Whose.PROGRAMME, same.words(), null)));
            Milestone milestone = milestone(goal, last + milestones.size() + 1, added.milestone());
            ids.put(added.key(), milestone.madeBy(taken.use(), added.key()).id());
        }
        Map<Long, Milestone> byId = milestones.stream().collect(Collectors.toMap(Milestone::id, each -> each));
        taken.added().forEach(added -> added.needs().stream()
                .map(ids::get)
                .filter(Objects::nonNull)
                .forEach(needed -> waits(byId.get(ids.get(added.key())), needed)));
        return ids;
    }

    private Goal goal(Pathway pathway, Whose whose, String words, LocalDate targetOn) {
        Goal goal = new Goal(plan, pathway, whose, words, targetOn, goalsBefore + goals.size() + 1, box, at, by);
        goals.add(goal);
        return goal;
    }

    private Milestone milestone(Goal goal, int position, NewMilestone asked) {
        Milestone milestone = new Milestone(goal, position, asked, box, at, by);
        milestones.add(milestone);
        return milestone;
    }

    private void waits(Milestone milestone, long needs) {
        prerequisites.add(new Prerequisite(milestone.id(), needs, null, at, by));
    }

    List<Goal> goals() {
        return goals;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    List<Prerequisite> prerequisites() {
        return prerequisites;
    }
}
