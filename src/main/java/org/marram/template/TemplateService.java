package org.marram.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.common.Ref;

/** What plans are made of: the pathways of a programme, and its templates, ways that have worked before. */
@ApplicationScoped
@Transactional
public class TemplateService {

    @Inject
    private Templates templates;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** By name; at most 100. */
    @Needs(Act.LIST_TEMPLATES)
    public List<TemplateLine> templates() {
        long programme = current.actor().programmeId();
        access.programme(Act.LIST_TEMPLATES, programme, null);
        return templates.of(programme);
    }

    /** What applying would store, with dates; nothing is stored. Refuses an unknown template, a start over 40 years away. */
    @Needs(Act.LIST_TEMPLATES)
    public List<PreviewItem> preview(Ref template, LocalDate startsOn) {
        long programme = templates.programme(template).orElseThrow(() -> access.unknown(Act.LIST_TEMPLATES, template));
        access.programme(Act.LIST_TEMPLATES, programme, template);
        return items(template, startsOn);
    }

    /**
     * What applying would store in a plan of the own programme; empty where there is no such template. Refuses a start
     * over 40 years away.
     */
    @Open(because = "the caller was allowed to change the plan")
    public List<PreviewItem> items(Ref template, LocalDate startsOn) {
        Checks checks = new Checks();
        checks.present("startsOn", startsOn);
        checks.that(Horizon.holds(startsOn, LocalDate.now(clock)), "startsOn", "out-of-range");
        checks.refuseFaults();
        return templates.items(template, current.actor().programmeId(), startsOn);
    }

    /** The pathways on which new goals may go: those of everywhere and the programme's own, in the order of the lanes. */
    @Open(because = "they name nobody, and every door draws them")
    public List<Pathway> pathways() {
        return templates.pathways(current.actor().programmeId());
    }
}
