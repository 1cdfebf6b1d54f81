package org.marram.ui.coordinator.template;

import jakarta.inject.Inject;
import java.time.Clock;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.template.PathwayService;
import org.marram.template.TemplateEditService;
import org.marram.template.TemplateService;

/** What lies within reach while templates are written. */
class Desk {

    @Inject
    TemplateService templates;

    @Inject
    TemplateEditService templateEdits;

    @Inject
    PathwayService pathways;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Whether this one's role may do it; controls for anything else are not drawn. */
    boolean may(Act act) {
        return current.actor().may(act);
    }
}
