package org.marram.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** How a programme keeps its templates. A version that was saved never changes; what is everywhere belongs to nobody. */
@ApplicationScoped
@Transactional
public class TemplateEditService {

    private static final int NAME = 120;

    @Inject
    private Templates templates;

    @Inject
    private Pathways pathways;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Refuses a missing name or phase, and milestones that {@link ItemChecks} refuses. */
    @Needs(Act.CHANGE_TEMPLATES)
    public Ref create(CreateTemplate command) {
        Checks checks = new Checks();
        String name = checks.required("name", command.name(), NAME);
        checks.present("phase", command.phase());
        List<Item> items = new ItemChecks(open(), Set.of()).checked(checks, command.items());
        checks.refuseFaults();
        return make(name, command.phase(), items);
    }

    /** One of the programme's own with the milestones of another one, or of one that is everywhere. Refuses a missing name. */
    @Needs(Act.CHANGE_TEMPLATES)
    public Ref copy(CopyTemplate command) {
        PlanTemplate from = seen(command.template());
        Checks checks = new Checks();
        String name = checks.required("name", command.name(), NAME);
        checks.refuseFaults();
        List<Item> items = templates.items(from.id(), from.latest()).stream()
                .map(item -> new Item(
                        null,
                        item.pathway(),
                        item.goal(),
                        item.title(),
                        item.offset(),
                        item.criterion(),
                        item.amount(),
                        item.needs()))
                .toList();
        return store(
                new PlanTemplate(
                        programme(),
                        name,
                        from.phase(),
                        clock.instant(),
                        current.actor().accountId()),
                items);
    }

    /** Refuses a missing name or phase, a stale version. Answers the new version. */
    @Needs(Act.CHANGE_TEMPLATES)
    public int rename(RenameTemplate command) {
        Checks checks = new Checks();
        String name = checks.required("name", command.name(), NAME);
        checks.present("phase", command.phase());
        return change(command.template(), template -> {
            checks.refuseFaults();
            template.refuseUnlessAt(command.version());
            template.rename(name, command.phase());
        });
    }

    /**
     * The next version, whole; earlier ones stay as they are, and so does every plan. Refuses milestones that {@link
     * ItemChecks} refuses, a retired template, a stale version. Answers the new version.
     */
    @Needs(Act.CHANGE_TEMPLATES)
    public int save(SaveVersion command) {
        return change(command.template(), template -> {
            if (template.isRetired()) {
                throw Refusal.conflict("template-retired");
            }
            template.refuseUnlessAt(command.version());
            Set<String> codes = open();
            templates
                    .items(template.id(), template.latest())
                    .forEach(item -> codes.add(item.pathway().code()));
            Checks checks = new Checks();
            List<Item> items = new ItemChecks(codes, templates.keys(template.id())).checked(checks, command.items());
            checks.refuseFaults();
            store(template, items);
        });
    }

    /** It makes no plans from now on; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_TEMPLATES)
    public int retire(Ref template) {
        return change(
                template, held -> held.retire(clock.instant(), current.actor().accountId()));
    }

    /** It makes plans again; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_TEMPLATES)
    public int restore(Ref template) {
        return change(template, PlanTemplate::restore);
    }

    private Ref make(String name, Phase phase, List<Item> items) {
        long programme = programme();
        PlanTemplate template = new PlanTemplate(
                programme, name, phase, clock.instant(), current.actor().accountId());
        access.programme(Act.CHANGE_TEMPLATES, programme, template.ref());
        return store(template, items);
    }

    private Ref store(PlanTemplate template, List<Item> items) {
        TemplateVersion version =
                new TemplateVersion(template, clock.instant(), current.actor().accountId());
        templates.add(template);
        templates.store(version, items);
        return template.ref();
    }

    /** One of the own programme, held. Refuses an unknown one, and one of everywhere (template-everywhere). */
    private int change(Ref ref, Consumer<PlanTemplate> change) {
        PlanTemplate template = templates.hold(ref).orElseThrow(() -> access.unknown(Act.CHANGE_TEMPLATES, ref));
        boolean everywhere = template.programmeId() == null;
        access.programme(Act.CHANGE_TEMPLATES, everywhere ? programme() : template.programmeId(), ref);
        if (everywhere) {
            throw Refusal.conflict("template-everywhere");
        }
        change.accept(template);
        templates.flush();
        return template.version();
    }

    private PlanTemplate seen(Ref ref) {
        PlanTemplate template = templates.find(ref).orElseThrow(() -> access.unknown(Act.CHANGE_TEMPLATES, ref));
        boolean everywhere = template.programmeId() == null;
        access.programme(Act.CHANGE_TEMPLATES, everywhere ? programme() : template.programmeId(), ref);
        return template;
    }

    private Set<String> open() {
        return new HashSet<>(pathways.codes(programme()));
    }

    private long programme() {
        return current.actor().programmeId();
    }
}
