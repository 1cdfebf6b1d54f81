package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.template.Pathway;

/** Goals that stand: reworded, archived with their milestones, brought back, one milestone longer. */
@ApplicationScoped
@Transactional
public class GoalService {

    private static final int MOST_GOALS = 200;

    @Inject
    private Plans plans;

    @Inject
    private Allowed allowed;

    @Inject
    private PersonService people;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<ProofChanged> proofs;

    /**
     * Other words, another owner, another day, with a reason; keeps what was as amendments. Refuses an archived goal, a
     * stale version. Answers the new version.
     */
    @Needs(Act.CHANGE_PLAN)
    public int change(ChangeGoal command) {
        GoalFacts facts = allowed.goal(Act.CHANGE_PLAN, command.goal());
        Plan plan = plans.hold(facts.planId()).plan();
        Goal goal = plans.goal(facts.id());
        goal.refuseUnlessAt(command.version());
        ChangeGoal checked = allowed.checks(plan, Set.of(), List.of()).checked(command);
        plans.store(goal.change(
                checked.words(),
                checked.whose(),
                checked.targetOn(),
                checked.reason(),
                people.box(facts.personId()),
                clock.instant(),
                current.actor().accountId()));
        return goal.version();
    }

    /**
     * Takes the goal out of the way, and with it those of its milestones that are open; what is reached stays counted.
     * Refuses one that is archived, a missing reason, a stale version.
     */
    @Needs(Act.CHANGE_PLAN)
    public void archive(ArchiveGoal command) {
        GoalFacts facts = allowed.goal(Act.CHANGE_PLAN, command.goal());
        Checks checks = new Checks();
        ArchiveReason reason = checks.present("reason", command.reason());
        checks.refuseFaults();
        OpenPlan held = plans.hold(facts.planId());
        Goal goal = plans.goal(facts.id());
        goal.refuseUnlessAt(command.version());
        Box box = people.box(facts.personId());
        Instant now = clock.instant();
        long by = current.actor().accountId();
        List<Amendment> amendments = new ArrayList<>(List.of(goal.archive(reason, box, now, by)));
        List<Milestone> open = held.open().stream()
                .filter(milestone -> milestone.goalId() == goal.id())
                .toList();
        open.forEach(milestone -> amendments.add(milestone.putAside(AmendReason.GOAL_ARCHIVED, box, now, by)));
        held.plan().setsAside(open.size(), held.open());
        plans.store(amendments);
    }

    /**
     * The goal goes on, with the milestones that went with it; facts that are enough meanwhile reach them at once. Refuses
     * one that stands, a missing reason, a stale version.
     */
    @Needs(Act.CHANGE_PLAN)
    public void bringBack(BringBackGoal command) {
        GoalFacts facts = allowed.goal(Act.CHANGE_PLAN, command.goal());
        Checks checks = new Checks();
        AmendReason reason = AmendReason.byHand(checks, command.reason());
        checks.refuseFaults();
        Plan plan = plans.hold(facts.planId()).plan();
        Goal goal = plans.goal(facts.id());
        goal.refuseUnlessAt(command.version());
        Box box = people.box(facts.personId());
        Instant now = clock.instant();
        long by = current.actor().accountId();
        List<Amendment> amendments = new ArrayList<>(List.of(goal.bringBack(reason, box, now, by)));
        List<Milestone> back = plans.ofGoal(goal.id()).stream()
                .filter(milestone -> milestone.setAsideReason() == AmendReason.GOAL_ARCHIVED)
                .toList();
        back.forEach(milestone -> amendments.add(milestone.takeUp(AmendReason.GOAL_ARCHIVED, box, now, by)));
        plan.gains(back);
        plans.store(amendments);
        if (!back.isEmpty()) {
            proofs.fire(new ProofChanged(back.stream().map(Milestone::id).toList()));
        }
    }

    /**
     * A goal of the person's own, in their words, without milestones at first; no review is asked for because of it. Refuses
     * a closed plan, and one with very many goals (plan-full). Answers its key.
     */
    @Open(because = "the caller checked the person")
    public long addOwn(long personId, Pathway pathway, String words) {
        Plan plan = plans.holdOf(personId);
        int goals = plans.goals(plan);
        if (goals >= MOST_GOALS) {
            throw Refusal.conflict("plan-full");
        }
        Addition addition = new Addition(
                plan,
                goals,
                people.box(personId),
                clock.instant(),
                current.actor().accountId());
        addition.goal(new AddGoal(null, pathway, Whose.PERSON, words, List.of()), Map.of());
        plans.store(addition.goals());
        return addition.goals().get(0).id();
    }

    /** The person's own goal in other words of theirs; what was stays. Refuses an archived goal, a stale version (null: any). */
    @Open(because = "the caller checked the person, and whose goal it is")
    public void rewordOwn(long personId, long goalId, Integer version, String words) {
        plans.holdOf(personId);
        Goal goal = plans.goal(goalId);
        if (version != null) {
            goal.refuseUnlessAt(version);
        }
        plans.store(goal.change(
                words,
                goal.whose(),
                goal.targetOn(),
                AmendReason.PERSONS_WISH,
                people.box(personId),
                clock.instant(),
                current.actor().accountId()));
    }

    /** Refuses an archived goal, a full plan, and whatever a milestone of a new goal is refused for. */
    @Needs(Act.CHANGE_PLAN)
    public Ref add(AddMilestone command) {
        GoalFacts facts = allowed.goal(Act.CHANGE_PLAN, command.goal());
        Plan plan = plans.hold(facts.planId()).plan();
        Goal goal = plans.goal(facts.id());
        goal.refuseIfArchived();
        Map<Ref, Long> known = plans.milestones(plan);
        NewMilestone checked = allowed.checks(plan, known.keySet(), List.of()).checked(command.milestone());
        Addition addition = new Addition(
                plan,
                0,
                people.box(facts.personId()),
                clock.instant(),
                current.actor().accountId());
        int last = plans.ofGoal(goal.id()).stream()
                .mapToInt(Milestone::position)
                .max()
                .orElse(0);
        Ref milestone = addition.milestone(goal, last + 1, checked, known);
        plans.add(plan, addition);
        return milestone;
    }
}
