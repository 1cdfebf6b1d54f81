package org.marram.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marram.access.CurrentActor;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** Makes plans of templates: what a version holds on a given day, and which plan took which version. */
@ApplicationScoped
@Transactional
public class TemplateUseService {

    @Inject
    private Templates templates;

    @Inject
    private Pathways pathways;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * What applying would store, with dates; empty where there is no such template. Refuses a missing start, and one from
     * which a milestone is due over 40 years away.
     */
    @Open(because = "the caller was allowed to look at the template or to change the plan")
    public Optional<Preview> preview(Ref template, LocalDate startsOn) {
        return templates.find(template).filter(this::isSeen).flatMap(found -> preview(found, startsOn));
    }

    /**
     * What a plan takes of a template. Refuses one that is retired (template-retired), a version that is no longer in use
     * (template-changed), milestones that wait for each other in a circle (template-circle), goals on a pathway that was
     * retired (pathway-retired).
     *
     * @param number the version that was looked at; null for the one in use
     * @param take the positions of the milestones to take; empty for all
     */
    @Open(because = "the caller was allowed to change the plan")
    public Optional<Preview> chosen(Ref template, Integer number, LocalDate startsOn, List<Integer> take) {
        Optional<PlanTemplate> found = templates.find(template).filter(this::isSeen);
        if (found.isPresent() && found.get().isRetired()) {
            throw Refusal.conflict("template-retired");
        }
        if (found.isPresent() && number != null && number != found.get().latest()) {
            throw Refusal.conflict("template-changed");
        }
        return found.flatMap(one -> preview(one, startsOn)).map(preview -> chosen(preview, take));
    }

    /** The milestones of one version, by the template's key. */
    @Open(because = "they name nobody, and the caller was allowed to see the plan")
    public List<Item> items(long templateId, int number) {
        return templates.items(templateId, number);
    }

    /** A plan takes a version for the first time. Answers what its milestones name as the use that made them. */
    @Open(because = "the caller was allowed to change the plan")
    public long begins(long planId, Preview made) {
        TemplateUse use = new TemplateUse(
                current.actor().programmeId(),
                planId,
                templates.find(made.template()).orElseThrow(Refusal::notFound).id(),
                made.number(),
                made.startsOn(),
                clock.instant(),
                current.actor().accountId());
        entities.persist(use);
        return use.id();
    }

    /** A plan that took this version goes on with a later one. Refuses where it did so already (changed-meanwhile). */
    @Open(because = "the caller was allowed to change the plan")
    public void goesOn(long useId, int number) {
        TemplateUse use = entities.find(TemplateUse.class, useId);
        entities.persist(use.at(number, clock.instant(), current.actor().accountId()));
        try {
            entities.flush();
        } catch (PersistenceException taken) {
            throw Refusal.stale();
        }
    }

    private boolean isSeen(PlanTemplate template) {
        return template.programmeId() == null
                || template.programmeId() == current.actor().programmeId();
    }

    private Optional<Preview> preview(PlanTemplate template, LocalDate startsOn) {
        Checks checks = new Checks();
        checks.present("startsOn", startsOn);
        checks.that(Horizon.holds(startsOn, LocalDate.now(clock)), "startsOn", "out-of-range");
        checks.refuseFaults();
        List<Item> items = templates.items(template.id(), template.latest());
        List<PreviewItem> dated = new ArrayList<>();
        for (Item item : items) {
            dated.add(item.preview(dated.size() + 1, startsOn));
            checks.that(
                    Horizon.holds(dated.get(dated.size() - 1).dueOn(), LocalDate.now(clock)),
                    "startsOn",
                    "out-of-range");
        }
        checks.refuseFaults();
        return dated.isEmpty()
                ? Optional.empty()
                : Optional.of(new Preview(template.ref(), template.latest(), startsOn, dated));
    }

    private Preview chosen(Preview preview, List<Integer> take) {
        List<PreviewItem> items = preview.items();
        if (!take.stream().allMatch(position -> position >= 1 && position <= items.size())) {
            throw Refusal.invalid("take", "unknown");
        }
        if (!Circle.of(items.stream().map(PreviewItem::needs).toList()).isEmpty()) {
            throw Refusal.conflict("template-circle");
        }
        List<PreviewItem> taken = items.stream()
                .filter(item -> take.isEmpty() || take.contains(item.position()))
                .toList();
        List<String> open = pathways.codes(current.actor().programmeId());
        if (!taken.stream().allMatch(item -> open.contains(item.pathway().code()))) {
            throw Refusal.conflict("pathway-retired");
        }
        return new Preview(preview.template(), preview.number(), preview.startsOn(), taken);
    }
}
