package org.marram.ui.provider;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import org.marram.calendar.MoveSessions;
import org.marram.calendar.OwnSession;
import org.marram.calendar.SessionFacts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** Another day or other hours for one class, for this and later ones, or for all. */
class MoveSheet extends Sheet {

    private static final Duration STEP = Duration.ofMinutes(15);

    MoveSheet(CalendarView page, OwnSession session) {
        super("move-sheet", page.say("move.title"));
        SessionFacts facts = session.facts();
        WallClock wall = page.wall();
        Paragraph course = new Paragraph(session.courseTitle());
        course.getElement().setAttribute("dir", "auto");
        WhichField which = new WhichField(page, "move-which", page.say("move.more"));
        which.setVisible(session.planned());
        DatePicker day = Days.picker("move-day", page.say("session.date"));
        day.setValue(wall.dayOf(facts.startsAt()));
        TimePicker from = hour(page, "move-from", "session.from", facts.startsAt());
        TimePicker until = hour(page, "move-until", "session.until", facts.endsAt());
        with(course, which, day, from, until).does(page.say("move.do"), () -> new Answers(notice())
                .field("which", which)
                .field("day", day)
                .field("from", from)
                .field("until", until)
                .to(
                        () -> page.calendar()
                                .move(new MoveSessions(
                                        facts.ref(),
                                        which.getValue(),
                                        day.getValue(),
                                        from.getValue(),
                                        until.getValue())),
                        () -> {
                            close();
                            page.again();
                            page.notice().done(page.say("move.done"));
                        }));
    }

    private static TimePicker hour(CalendarView page, String id, String label, Instant stands) {
        TimePicker picker = new TimePicker(page.say(label), page.wall().timeOf(stands));
        picker.setId(id);
        picker.setStep(STEP);
        picker.setLocale(page.wall().locale());
        return picker;
    }
}
