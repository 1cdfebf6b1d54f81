package org.marram.ui.coordinator.people;

import jakarta.inject.Inject;
import java.time.Clock;
import org.marram.access.Act;
import org.marram.access.ColleagueService;
import org.marram.access.CurrentActor;
import org.marram.assignment.HandoverService;
import org.marram.caseload.CaseloadService;
import org.marram.caseload.FilterService;
import org.marram.person.PersonService;
import org.marram.template.TemplateService;

/** What lies within reach beside the list of people. */
class Desk {

    @Inject
    PersonService people;

    @Inject
    TemplateService templates;

    @Inject
    CaseloadService caseload;

    @Inject
    FilterService filters;

    @Inject
    HandoverService handovers;

    @Inject
    ColleagueService colleagues;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Whether this one's role may do it; controls for anything else are not drawn. */
    boolean may(Act act) {
        return current.actor().may(act);
    }
}
