package org.marram.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.After;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** Templates as they are looked at: the programme's own, and those that every programme has. */
@ApplicationScoped
@Transactional
public class TemplateService {

    @Inject
    private TemplateLines lines;

    @Inject
    private Templates templates;

    @Inject
    private Pathways pathways;

    @Inject
    private TemplateUseService uses;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /** The programme's own by name, retired ones too; keyset paging. */
    @Needs(Act.LIST_TEMPLATES)
    public Page<TemplateLine> templates(String after, int limit) {
        int most = Page.limit(limit);
        After from = After.read(after, "");
        List<TemplateLine> page = lines.own(list(), from, most);
        return Page.of(page, most, line -> new After(line.name(), line.ref()).cursor());
    }

    /** Those of everywhere, by name; at most 100. */
    @Needs(Act.LIST_TEMPLATES)
    public List<TemplateLine> starters() {
        return lines.starters(list());
    }

    /** What plans can be made from today: the programme's own by name, then those of everywhere; at most 200. */
    @Needs(Act.LIST_TEMPLATES)
    public List<TemplateLine> usable() {
        return lines.usable(list());
    }

    /** With the version in use. Refuses an unknown template. */
    @Needs(Act.LIST_TEMPLATES)
    public TemplateView open(Ref template) {
        PlanTemplate found = found(template);
        return found.view(templates.items(found.id(), found.latest()));
    }

    /** Newest first; at most 100. Refuses an unknown template. */
    @Needs(Act.LIST_TEMPLATES)
    public List<VersionLine> versions(Ref template) {
        return templates.versions(found(template).id());
    }

    /** A version as it was saved. Refuses an unknown template or number. */
    @Needs(Act.LIST_TEMPLATES)
    public List<Item> version(Ref template, int number) {
        List<Item> items = templates.items(found(template).id(), number);
        if (items.isEmpty()) {
            throw Refusal.notFound();
        }
        return items;
    }

    /**
     * What applying would store, with dates; nothing is stored. Refuses an unknown template, a start from which something
     * is due over 40 years away.
     */
    @Needs(Act.LIST_TEMPLATES)
    public Preview preview(Ref template, LocalDate startsOn) {
        PlanTemplate found = found(template);
        return uses.preview(found.ref(), startsOn).orElseThrow(Refusal::notFound);
    }

    /** The pathways on which new goals may go: those of everywhere and the programme's own, in the order of the lanes. */
    @Open(because = "they name nobody, and every door draws them")
    public List<Pathway> pathways() {
        return pathways.open(current.actor().programmeId());
    }

    private long list() {
        long programme = current.actor().programmeId();
        access.programme(Act.LIST_TEMPLATES, programme, null);
        return programme;
    }

    private PlanTemplate found(Ref template) {
        PlanTemplate found = templates.find(template).orElseThrow(() -> access.unknown(Act.LIST_TEMPLATES, template));
        boolean everywhere = found.programmeId() == null;
        access.programme(
                Act.LIST_TEMPLATES, everywhere ? current.actor().programmeId() : found.programmeId(), template);
        return found;
    }
}
