package org.marram.ui.coordinator.today;

import jakarta.inject.Inject;
import java.time.Clock;
import org.marram.access.Act;
import org.marram.access.CodeRequestService;
import org.marram.access.CurrentActor;
import org.marram.caseload.CaseloadService;
import org.marram.closing.ClosingService;
import org.marram.emergency.EmergencyService;
import org.marram.worklist.TodoService;
import org.marram.worklist.WorklistService;

/** What lies within reach beside the worklist. */
class Desk {

    @Inject
    CodeRequestService codeRequests;

    @Inject
    WorklistService worklist;

    @Inject
    TodoService todos;

    @Inject
    CaseloadService caseload;

    @Inject
    ClosingService closings;

    @Inject
    EmergencyService emergencies;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Whether this one's role may do it; controls for anything else are not drawn. */
    boolean may(Act act) {
        return current.actor().may(act);
    }
}
