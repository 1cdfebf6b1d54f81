package org.marram.ui.coordinator.directory;

import jakarta.inject.Inject;
import java.time.Clock;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.offering.CourseService;
import org.marram.offering.OpeningService;
import org.marram.partner.AgreementService;
import org.marram.partner.DirectoryService;
import org.marram.partner.EntryPartService;
import org.marram.partner.PartnerService;

/** What lies within reach while the directory is read and written. */
class Desk {

    @Inject
    PartnerService partners;

    @Inject
    CourseService courses;

    @Inject
    OpeningService openings;

    @Inject
    DirectoryService directory;

    @Inject
    EntryPartService parts;

    @Inject
    AgreementService agreements;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Whether this one's role may do it; controls for anything else are not drawn. */
    boolean may(Act act) {
        return current.actor().may(act);
    }
}
