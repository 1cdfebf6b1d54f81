package org.marram.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.marram.common.Watch;

/** Plans further ahead as the days go by, and anew where closed days came or went, one course after the other. */
@ApplicationScoped
class CalendarWatch extends Watch {

    @Inject
    private CalendarService calendar;

    CalendarWatch() {
        super(Duration.ofMinutes(1));
    }

    @Override
    protected int part() {
        return calendar.catchUp();
    }
}
