package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.CurrentActor;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.person.PersonService;

/** Changes words, date and proof of one milestone, and the dates of those that wait for it: of one plan, all or none. */
@ApplicationScoped
class MilestoneChanges {

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

    /** Answers the new version. */
    int change(MilestoneFacts facts, ChangeMilestone asked) {
        OpenPlan held = plans.hold(facts.planId());
        Milestone milestone = held.get(facts.id());
        milestone.refuseUnlessAt(asked.version());
        ChangeMilestone clean = checked(asked, milestone, held);
        Map<Milestone, AlsoMove> moves = others(clean, milestone, held);
        Box box = people.box(facts.personId());
        Instant now = clock.instant();
        long by = current.actor().accountId();
        List<Amendment> amendments =
                new ArrayList<>(milestone.change(clean.title(), clean.dueOn(), clean.reason(), box, now, by));
        moves.forEach((other, move) ->
                amendments.addAll(other.change(other.title(box), move.dueOn(), clean.reason(), box, now, by)));
        List<Amendment> proof =
                clean.proof() == null ? List.of() : milestone.prove(clean.proof(), clean.reason(), box, now, by);
        amendments.addAll(proof);
        held.plan().moves(held.open());
        plans.store(amendments);
        if (!proof.isEmpty()) {
            proofs.fire(new ProofChanged(List.of(milestone.id())));
        }
        return milestone.version();
    }

    private ChangeMilestone checked(ChangeMilestone asked, Milestone milestone, OpenPlan held) {
        Checks checks = new Checks();
        GoalChecks days = allowed.checks(held.plan(), Set.of(), List.of());
        String title = checks.required("title", asked.title(), GoalChecks.TITLE);
        LocalDate dueOn = checks.present("dueOn", asked.dueOn());
        days.day(checks, "dueOn", dueOn, milestone.dueOn());
        AmendReason.byHand(checks, asked.reason());
        if (asked.proof() != null) {
            asked.proof().check(checks, "");
        }
        List<AlsoMove> moves = asked.alsoMove() == null ? List.of() : asked.alsoMove();
        for (int i = 0; i < moves.size(); i++) {
            String field = "alsoMove[" + i + "].dueOn";
            days.day(checks, field, checks.present(field, moves.get(i).dueOn()), null);
        }
        checks.refuseFaults();
        return new ChangeMilestone(
                asked.milestone(), asked.version(), title, dueOn, asked.reason(), asked.proof(), moves);
    }

    /** The open milestones of this plan that are named, each once. Refuses any that does not wait for the one that moves. */
    private Map<Milestone, AlsoMove> others(ChangeMilestone asked, Milestone milestone, OpenPlan held) {
        if (asked.alsoMove().isEmpty()) {
            return Map.of();
        }
        NeedsGraph<Long> graph = Waiting.graph(plans.prerequisites(held.plan()));
        Map<Ref, Milestone> open = held.open().stream().collect(Collectors.toMap(Milestone::ref, each -> each));
        Checks checks = new Checks();
        Set<Ref> once = new HashSet<>();
        for (int i = 0; i < asked.alsoMove().size(); i++) {
            Ref ref = asked.alsoMove().get(i).milestone();
            Milestone other = open.get(ref);
            String field = "alsoMove[" + i + "].milestone";
            checks.that(other != null && graph.waitsFor(other.id(), milestone.id()), field, "unknown");
            checks.that(once.add(ref), field, "twice");
        }
        checks.refuseFaults();
        asked.alsoMove().forEach(move -> open.get(move.milestone()).refuseUnlessAt(move.version()));
        return asked.alsoMove().stream().collect(Collectors.toMap(move -> open.get(move.milestone()), move -> move));
    }
}
