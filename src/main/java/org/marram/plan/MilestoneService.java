package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.PersonService;

/** Milestones that are started, taken up again, or wait for others; and what a moved date would move with it. */
@ApplicationScoped
@Transactional
public class MilestoneService {

    private static final int MOST_NEEDS = 20;

    @Inject
    private Plans plans;

    @Inject
    private PlanViews views;

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

    /** Refuses one that was started, reached or set aside already, or waits for another; a stale version. */
    @Needs(Act.CHANGE_PLAN)
    public void start(StartMilestone command) {
        MilestoneFacts facts = allowed.milestone(Act.CHANGE_PLAN, command.milestone());
        Milestone milestone = plans.hold(facts.planId()).get(facts.id());
        milestone.refuseUnlessAt(command.version());
        milestone.start(
                plans.waits(facts.id()), clock.instant(), current.actor().accountId());
        plans.flush();
    }

    /**
     * Open again; facts that are enough meanwhile reach it at once. Refuses one that is not set aside, one of an archived
     * goal, a missing reason, a stale version.
     */
    @Needs(Act.CHANGE_PLAN)
    public void takeUp(TakeUp command) {
        MilestoneFacts facts = allowed.milestone(Act.CHANGE_PLAN, command.milestone());
        Checks checks = new Checks();
        AmendReason reason = AmendReason.byHand(checks, command.reason());
        checks.refuseFaults();
        Plan plan = plans.hold(facts.planId()).plan();
        Milestone milestone = plans.milestone(facts.id());
        milestone.refuseUnlessAt(command.version());
        plans.goal(milestone.goalId()).refuseIfArchived();
        Amendment was = milestone.takeUp(
                reason,
                people.box(facts.personId()),
                clock.instant(),
                current.actor().accountId());
        plan.gains(List.of(milestone));
        plans.store(List.of(was));
        proofs.fire(new ProofChanged(List.of(facts.id())));
    }

    /**
     * Adds and takes away what it waits for, until it is what was asked for. Refuses milestones of other plans, a circle
     * (conflict prerequisite-circle, with the milestones of the circle as faults), one that is reached or set aside, a
     * missing reason, a stale version. Answers the new version.
     */
    @Needs(Act.CHANGE_PLAN)
    public int needs(SetNeeds command) {
        MilestoneFacts facts = allowed.milestone(Act.CHANGE_PLAN, command.milestone());
        OpenPlan held = plans.hold(facts.planId());
        Milestone milestone = held.get(facts.id());
        milestone.refuseUnlessAt(command.version());
        Map<Ref, Long> known = plans.milestones(held.plan());
        Set<Long> asked = asked(command, known);
        Waiting waiting = new Waiting(
                plans.prerequisites(held.plan()),
                command.reason(),
                clock.instant(),
                current.actor().accountId());
        waiting.set(milestone, asked);
        plans.store(waiting.added(known));
        return milestone.version();
    }

    /**
     * Which others would move if this one moved to that day: those that wait for it, at once or by others, and are open.
     * Each keeps its distance in days; none moves to an earlier day. Nothing is stored. Refuses one that is not open, a
     * day before the plan's start or over 40 years away.
     */
    @Needs(Act.OPEN_PLAN)
    public List<Moved> moveEffect(Ref milestone, LocalDate dueOn) {
        MilestoneFacts facts = allowed.milestone(Act.OPEN_PLAN, milestone);
        if (!facts.open()) {
            throw Refusal.conflict("milestone-not-open");
        }
        PlanView plan = views.of(people.box(facts.personId()), LocalDate.now(clock));
        Map<Ref, MilestoneView> open = plan.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(each -> each.state().isOpen())
                .collect(Collectors.toMap(MilestoneView::ref, each -> each));
        Checks checks = new Checks();
        allowed.checks(plans.plan(facts.planId()), Set.of(), List.of())
                .day(
                        checks,
                        "dueOn",
                        checks.present("dueOn", dueOn),
                        open.get(milestone).dueOn());
        checks.refuseFaults();
        Map<Ref, LocalDate> due = new HashMap<>();
        Map<Ref, List<Ref>> needs = new HashMap<>();
        open.forEach((ref, each) -> {
            due.put(ref, each.dueOn());
            needs.put(ref, each.needs());
        });
        return new NeedsGraph<>(needs)
                .moves(milestone, dueOn, due).entrySet().stream()
                        .map(move -> moved(open.get(move.getKey()), move.getValue()))
                        .toList();
    }

    private static Moved moved(MilestoneView milestone, LocalDate to) {
        return new Moved(milestone.ref(), milestone.title(), milestone.dueOn(), to, milestone.version());
    }

    private static Set<Long> asked(SetNeeds command, Map<Ref, Long> known) {
        Checks checks = new Checks();
        AmendReason.byHand(checks, command.reason());
        List<Ref> all = command.needs() == null ? List.of() : command.needs();
        checks.that(all.size() <= MOST_NEEDS, "needs", "out-of-range");
        for (int i = 0; i < Math.min(all.size(), MOST_NEEDS); i++) {
            checks.that(known.containsKey(all.get(i)), "needs[" + i + "]", "unknown");
        }
        checks.refuseFaults();
        return all.stream().map(known::get).collect(Collectors.toSet());
    }
}
