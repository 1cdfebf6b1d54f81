package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.template.TemplateUseService;

/**
 * A later version of a template changes no running plan by itself. It is offered, it shows what it would change, and only
 * what somebody ticks is taken.
 */
@ApplicationScoped
@Transactional
public class TemplateUpdateService {

    @Inject
    private Updates updates;

    @Inject
    private Plans plans;

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

    /** The templates of this person's plan of which there is a later version; at most 20. */
    @Needs(Act.OPEN_PLAN)
    public List<NewerVersion> newer(Ref person) {
        return updates.newer(access.person(Act.OPEN_PLAN, person));
    }

    /** What the newer version would change. Refuses where there is none. */
    @Needs(Act.OPEN_PLAN)
    public UpdatePreview preview(Ref person, Ref use) {
        long personId = access.person(Act.OPEN_PLAN, person);
        Updates.Use found = updates.newer(personId, use).orElseThrow(Refusal::notFound);
        return new UpdatePreview(
                found.version(), update(found, people.box(personId)).items());
    }

    /**
     * Takes what was chosen: new milestones, other due dates and words, each kept as an amendment. Refuses where there is
     * no newer version, where a still later one was saved meanwhile (template-changed), and where something that was
     * chosen cannot be taken any more (changed-meanwhile); nothing is taken then.
     */
    @Needs(Act.CHANGE_PLAN)
    public void take(TakeVersion command) {
        long personId = access.person(Act.CHANGE_PLAN, command.person());
        OpenPlan held = plans.hold(List.of(plans.holdOf(personId).id())).get(0);
        Updates.Use use = updates.newer(personId, command.use()).orElseThrow(Refusal::notFound);
        if (use.version().newer() != command.number()) {
            throw Refusal.conflict("template-changed");
        }
        Box box = people.box(personId);
        TemplateUpdate update = update(use, box);
        List<UpdateItem> chosen = update.items().stream()
                .filter(item -> item.kind().canBeTaken() && command.take().contains(item.key()))
                .toList();
        if (chosen.size() != Set.copyOf(command.take()).size()) {
            throw Refusal.stale();
        }
        change(held, update, chosen, box);
        Addition added = added(held.plan(), use, update, chosen, box);
        held.plan().moves(held.open());
        plans.add(held.plan(), added);
        uses.goesOn(use.id(), command.number());
        plans.flush();
    }

    private TemplateUpdate update(Updates.Use use, Box box) {
        NewerVersion version = use.version();
        return new TemplateUpdate(
                uses.items(use.templateId(), version.number()),
                uses.items(use.templateId(), version.newer()),
                updates.made(use.firstId(), box),
                version.startsOn());
    }

    private void change(OpenPlan held, TemplateUpdate update, List<UpdateItem> chosen, Box box) {
        Instant now = clock.instant();
        long by = current.actor().accountId();
        List<Amendment> amendments = new ArrayList<>();
        for (UpdateItem item : chosen) {
            if (item.kind() == UpdateKind.CHANGED) {
                Made made = update.made().get(item.key());
                Milestone milestone = held.get(made.id());
                milestone.refuseUnlessAt(made.version());
                amendments.addAll(
                        milestone.change(item.newTitle(), item.newDueOn(), AmendReason.TEMPLATE_CHANGED, box, now, by));
            }
        }
        plans.store(amendments);
    }

    private Addition added(Plan plan, Updates.Use use, TemplateUpdate update, List<UpdateItem> chosen, Box box) {
        Addition addition = new Addition(
                plan, plans.goals(plan), box, clock.instant(), current.actor().accountId());
        Set<Ref> keys = chosen.stream()
                .filter(item -> item.kind() == UpdateKind.ADDED)
                .map(UpdateItem::key)
                .collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            addition.later(update, keys, use.firstId(), updates.goals(plan), updates.lastPosition(plan));
        }
        return addition;
    }
}
