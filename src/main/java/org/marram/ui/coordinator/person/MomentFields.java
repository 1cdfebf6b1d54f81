package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.marram.ui.shell.Days;

/** A day and an hour, by the clock on the wall. */
class MomentFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    final DatePicker day;
    private final TimePicker hour;
    private final ZoneId zone;

    /** @param id of the day; the hour's goes on with "-hour" */
    MomentFields(String id, String dayLabel, String hourLabel, ZoneId zone) {
        this.zone = zone;
        day = Days.picker(id, dayLabel);
        hour = new TimePicker(hourLabel);
        hour.setId(id + "-hour");
        hour.setStep(STEP);
        addClassName("pair-of-fields");
        add(day, hour);
    }

    final void show(Instant at) {
        day.setValue(at.atZone(zone).toLocalDate());
        hour.setValue(at.atZone(zone).toLocalTime());
    }

    /** Null while one of both is missing. */
    Instant moment() {
        return day.isEmpty() || hour.isEmpty()
                ? null
                : day.getValue().atTime(hour.getValue()).atZone(zone).toInstant();
    }
}
