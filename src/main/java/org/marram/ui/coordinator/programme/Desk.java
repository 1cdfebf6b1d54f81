package org.marram.ui.coordinator.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import org.marram.calendar.CalendarService;
import org.marram.programme.ProgrammeService;

/** What lies within reach beside what the programme has set for itself. */
class Desk {

    @Inject
    ProgrammeService programme;

    @Inject
    CalendarService calendar;

    @Inject
    Clock clock;
}
