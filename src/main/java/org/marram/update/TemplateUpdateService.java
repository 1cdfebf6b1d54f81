package org.marram.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.plan.PlanService;
import org.marram.plan.PlanStanding;
import org.marram.plan.StandingService;
import org.marram.plan.TakeItems;
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
    private PlanService plans;

    @Inject
    private StandingService standings;

    @Inject
    private TemplateUseService uses;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

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
     * Takes what was chosen: new milestones, other due dates, words and proofs, each kept as an amendment. Refuses where there is
     * no newer version, where a still later one was saved meanwhile (template-changed), and where something that was
     * chosen cannot be taken any more (changed-meanwhile); nothing is taken then.
     */
    @Needs(Act.CHANGE_PLAN)
    public void take(TakeVersion command) {
        long personId = access.person(Act.CHANGE_PLAN, command.person());
        PlanStanding plan = standings.hold(personId);
        if (plan.closed()) {
            throw Refusal.conflict("plan-closed");
        }
        Updates.Use use = updates.newer(personId, command.use()).orElseThrow(Refusal::notFound);
        if (use.version().newer() != command.number()) {
            throw Refusal.conflict("template-changed");
        }
        TemplateUpdate update = update(use, people.box(personId));
        List<UpdateItem> chosen = update.items().stream()
                .filter(item -> item.kind().canBeTaken() && command.take().contains(item.key()))
                .toList();
        if (chosen.size() != Set.copyOf(command.take()).size()) {
            throw Refusal.stale();
        }
        plans.take(items(plan.planId(), use.firstId(), update, chosen));
        uses.goesOn(use.id(), command.number());
    }

    private TemplateUpdate update(Updates.Use use, Box box) {
        NewerVersion version = use.version();
        return new TemplateUpdate(
                uses.items(use.templateId(), version.number()),
                uses.items(use.templateId(), version.newer()),
                updates.made(use.firstId(), box),
                version.startsOn());
    }

    private static TakeItems items(long planId, long use, TemplateUpdate update, List<UpdateItem> chosen) {
        Map<Ref, Long> made = update.made().values().stream().collect(Collectors.toMap(Made::key, Made::id));
        List<TakeItems.Changed> changed = chosen.stream()
                .filter(item -> item.kind() == UpdateKind.CHANGED)
                .map(item -> update.made().get(item.key()).becomes(item))
                .toList();
        Set<Ref> added = chosen.stream()
                .filter(item -> item.kind() == UpdateKind.ADDED)
                .map(UpdateItem::key)
                .collect(Collectors.toSet());
        return new TakeItems(planId, use, made, changed, update.added(added));
    }
}
