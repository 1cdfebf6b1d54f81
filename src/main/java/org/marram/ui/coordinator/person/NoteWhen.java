package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.marram.contact.WallTime;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;

/** When something took place: now, until somebody chooses another day and time, as the programme's clock shows them. */
class NoteWhen extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final Words words;
    private final Clock clock;
    private final DatePicker day;
    private final TimePicker time;
    private Instant chosen;

    NoteWhen(String id, Words words) {
        this.words = words;
        this.clock = words.clock();
        addClassName("when");
        day = Days.picker(id + "-day", words.t("note.day"));
        time = new TimePicker(words.t("note.time"));
        time.setId(id + "-time");
        time.setLocale(words.texts().locale());
        time.setStep(STEP);
        now();
    }

    /** Whenever it is asked. */
    final void now() {
        chosen = null;
        removeAll();
        add(
                Parts.span("label", words.t("note.when")),
                Parts.span("value", words.t("note.now")),
                Press.quiet("note-other-time", words.t("note.other-time"), () -> {
                    show(clock.instant().truncatedTo(ChronoUnit.MINUTES));
                    day.focus();
                }));
    }

    /** This moment, until somebody chooses another. */
    void show(Instant at) {
        WallTime wall = WallTime.of(at, clock.getZone());
        chosen = at;
        day.setValue(wall.day());
        time.setValue(wall.time().truncatedTo(ChronoUnit.MINUTES));
        removeAll();
        add(day, time);
    }

    /** Null while day or time is missing. Refuses what no clock showed. */
    Instant at() {
        if (chosen == null) {
            return clock.instant();
        }
        WallTime typed = new WallTime(day.getValue(), time.getValue());
        WallTime shown = WallTime.of(chosen.truncatedTo(ChronoUnit.MINUTES), clock.getZone());
        return typed.equals(shown) ? chosen : typed.at(clock.getZone());
    }

    Answers into(Answers answers) {
        return answers.field("tookPlaceAt", day);
    }
}
