package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.assignment.ResponsibleChanged;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.person.PersonEnrolled;
import org.marram.person.PersonService;
import org.marram.template.Preview;
import org.marram.template.TemplateService;
import org.marram.template.TemplateUseService;

/** Plans: made from templates or by hand, moved by confirmation or by facts. */
@ApplicationScoped
@Transactional
public class PlanService {

    @Inject
    private Plans plans;

    @Inject
    private PlanViews views;

    @Inject
    private Allowed allowed;

    @Inject
    private MilestoneChanges changes;

    @Inject
    private TemplateService templates;

    @Inject
    private TemplateUseService uses;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    private Event<ProofChanged> proofs;

    /** Whoever enters the programme has a plan, empty at first. */
    void open(@Observes PersonEnrolled enrolled) {
        plans.open(new Plan(enrolled, clock.instant()));
    }

    /** The plan follows whoever is responsible for its person. */
    void follow(@Observes ResponsibleChanged changed) {
        plans.follow(changed.people(), changed.responsibleId());
    }

    /**
     * Adds the template's goals and milestones to the plan. Refuses an unknown template, a due date over 40 years away,
     * and what {@link TemplateUseService#chosen} refuses.
     */
    @Needs(Act.CHANGE_PLAN)
    public void apply(ApplyTemplate command) {
        long personId = access.person(Act.CHANGE_PLAN, command.person());
        Preview chosen = uses.chosen(command.template(), command.number(), command.startsOn(), command.take())
                .orElseThrow(() -> access.unknown(Act.CHANGE_PLAN, command.template()));
        Plan plan = plans.holdOf(personId);
        Addition addition = addition(plan);
        addition.template(chosen.items(), uses.begins(plan.id(), chosen));
        plans.add(plan, addition);
    }

    /** Refuses a goal without words or milestones, a due date before the plan's start or over 40 years away. */
    @Needs(Act.CHANGE_PLAN)
    public Ref add(AddGoal command) {
        long personId = access.person(Act.CHANGE_PLAN, command.person());
        Plan plan = plans.holdOf(personId);
        Map<Ref, Long> known = plans.milestones(plan);
        AddGoal checked =
                allowed.checks(plan, known.keySet(), templates.pathways()).checked(command);
        Addition addition = addition(plan);
        Ref goal = addition.goal(checked, known);
        plans.add(plan, addition);
        return goal;
    }

    /** Refuses a milestone that waits for another, that is proved by facts, that is reached or set aside, a stale version. */
    @Needs(Act.CHANGE_PLAN)
    public void confirm(ConfirmMilestone command) {
        MilestoneFacts facts = allowed.milestone(Act.CHANGE_PLAN, command.milestone());
        OpenPlan held = plans.hold(facts.planId());
        Milestone milestone = held.get(facts.id());
        milestone.refuseUnlessAt(command.version());
        milestone.confirm(
                plans.waits(facts.id()), clock.instant(), current.actor().accountId());
        held.plan().reaches(held.open());
        plans.flush();
    }

    /**
     * New words, another due date, another proof, with a reason; and the dates of those that wait for it, where asked for.
     * All or none, of this plan only. Refuses one that is reached or set aside, a day before the plan's start or over 40
     * years away, a proof that logged facts contradict, a stale version of any; keeps what was as amendments. Answers the
     * new version.
     */
    @Needs(Act.CHANGE_PLAN)
    public int change(ChangeMilestone command) {
        return changes.change(allowed.milestone(Act.CHANGE_PLAN, command.milestone()), command);
    }

    /** Refuses one that is reached or set aside already, a missing reason, a stale version. */
    @Needs(Act.CHANGE_PLAN)
    public void setAside(SetAside command) {
        MilestoneFacts facts = allowed.milestone(Act.CHANGE_PLAN, command.milestone());
        Checks checks = new Checks();
        AmendReason reason = AmendReason.byHand(checks, command.reason());
        checks.refuseFaults();
        OpenPlan held = plans.hold(facts.planId());
        Milestone milestone = held.get(facts.id());
        milestone.refuseUnlessAt(command.version());
        Amendment kept = milestone.putAside(
                reason,
                people.box(facts.personId()),
                clock.instant(),
                current.actor().accountId());
        held.plan().setsAside(1, held.open());
        plans.store(List.of(kept));
    }

    /**
     * Takes what a later version of a template changes and brings, each change kept with its reason; all or none. Refuses
     * a milestone that is not open any more, a stale version, a closed plan, a circle (prerequisite-circle) that comes of what
     * this plan has otherwise than the template.
     */
    @Open(because = "the caller checked the person, and what may be taken")
    public void take(TakeItems items) {
        OpenPlan held = plans.hold(items.planId());
        Plan plan = held.plan();
        Box box = people.box(plan.personId());
        Instant now = clock.instant();
        long by = current.actor().accountId();
        List<Amendment> amendments = new ArrayList<>();
        List<Long> proved = new ArrayList<>();
        for (TakeItems.Changed changed : items.changed()) {
            Milestone milestone = held.get(changed.milestoneId());
            milestone.refuseUnlessAt(changed.version());
            amendments.addAll(
                    milestone.change(changed.title(), changed.dueOn(), AmendReason.TEMPLATE_CHANGED, box, now, by));
            if (amendments.addAll(milestone.prove(changed.proof(), AmendReason.TEMPLATE_CHANGED, box, now, by))) {
                proved.add(milestone.id());
            }
        }
        plans.store(amendments);
        Addition addition = new Addition(plan, plans.goals(plan), box, now, by);
        Map<Ref, Long> ids = items.added().isEmpty()
                ? items.made()
                : addition.later(items, plans.pursued(plan), plans.lastPosition(plan));
        plan.moves(held.open());
        plans.add(plan, addition);
        if (items.changed().stream().anyMatch(TakeItems.Changed::waitsOtherwise)) {
            Waiting waiting = new Waiting(plans.prerequisites(plan), AmendReason.TEMPLATE_CHANGED, now, by);
            items.changed().forEach(changed -> changed.waits(held.get(changed.milestoneId()), waiting, ids));
            plans.store(waiting.added(plans.milestones(plan)));
        }
        if (!proved.isEmpty()) {
            proofs.fire(new ProofChanged(proved));
        }
    }

    /** The whole plan of a person; two queries, whatever its size. */
    @Open(because = "the caller checked the person")
    public PlanView view(long personId) {
        return view(people.box(personId));
    }

    /** As {@link #view(long)}, of a person whose box is open; one query. */
    @Open(because = "the caller checked the person")
    public PlanView view(Box person) {
        return views.of(person, LocalDate.now(clock));
    }

    /** Of any person. */
    @Open(because = "the caller checks the person")
    public Optional<MilestoneFacts> milestone(Ref ref) {
        return plans.facts(ref);
    }

    /** Counts every plan's milestones anew and lists where its counters say something else; at most 1,000. */
    @Open(because = "operations and tests compare numbers; it names nobody")
    public List<PlanDrift> drift() {
        return plans.drift();
    }

    /**
     * Reached by facts, waiting or not; nothing happens where one was reached or set aside
     * before, or the plan is closed.
     */
    @Open(because = "a fact proved it, in the fact's transaction")
    public void reachedByFacts(Collection<Long> milestoneIds) {
        reached(milestoneIds, clock.instant(), current.actor().accountId());
    }

    /** As {@link #reachedByFacts}, then, by nobody's act: a fact went on for long enough. */
    @Open(because = "the fact stands, and its day has come")
    public void reachedByTime(long milestoneId, Instant at) {
        reached(List.of(milestoneId), at, null);
    }

    /** Facts had reached them and prove them no longer since then; null: they do. They stay reached. No edit: no new version. */
    @Open(because = "a fact changed, in the fact's transaction")
    public void unproved(Collection<Long> milestoneIds, Instant since) {
        if (!milestoneIds.isEmpty()) {
            plans.unproved(milestoneIds, since);
        }
    }

    private void reached(Collection<Long> milestoneIds, Instant at, Long by) {
        List<Long> standing = milestoneIds.isEmpty() ? List.of() : plans.ofMilestones(milestoneIds);
        if (standing.isEmpty()) {
            return;
        }
        for (OpenPlan held : plans.hold(standing)) {
            held.open().stream()
                    .filter(open -> milestoneIds.contains(open.id()))
                    .forEach(milestone -> {
                        milestone.proved(at, by);
                        held.plan().reaches(held.open());
                    });
        }
        plans.flush();
    }

    private Addition addition(Plan plan) {
        return new Addition(
                plan,
                plans.goals(plan),
                people.box(plan.personId()),
                clock.instant(),
                current.actor().accountId());
    }
}
