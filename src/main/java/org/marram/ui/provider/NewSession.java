package org.marram.ui.provider;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.marram.calendar.ScheduleSession;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.offering.CourseLine;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** Asks for one session of an own course: course, day, from, until. */
class NewSession extends Sheet {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final LocalTime USUAL_START = LocalTime.of(10, 0);
    private static final LocalTime USUAL_END = LocalTime.of(12, 0);

    private final transient Texts texts;
    private final transient WallClock wall;
    private final transient Function<ScheduleSession, Ref> schedule;
    private final transient Consumer<LocalDate> added;
    private final Select<CourseLine> course = new Select<>();
    private final DatePicker day;
    private final TimePicker from;
    private final TimePicker until;

    NewSession(
            Texts texts,
            WallClock wall,
            List<CourseLine> courses,
            Function<ScheduleSession, Ref> schedule,
            Consumer<LocalDate> added) {
        super("session", texts.t("session.title"));
        this.texts = texts;
        this.wall = wall;
        this.schedule = schedule;
        this.added = added;
        this.day = Days.picker("session-day", texts.t("session.date"));
        this.from = hour("session-from", texts.t("session.from"), USUAL_START);
        this.until = hour("session-until", texts.t("session.until"), USUAL_END);
        if (courses.isEmpty()) {
            with(new Paragraph(texts.t("session.noCourse")));
        } else {
            with(choose(courses), day, from, until).does(texts.t("session.save"), this::save);
        }
        leaves(texts.t("session.cancel"));
    }

    void open(LocalDate on) {
        day.setValue(on);
        open();
    }

    private Select<CourseLine> choose(List<CourseLine> courses) {
        course.setId("session-course");
        course.setLabel(texts.t("session.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(line -> texts.t("session.course.until", line.title(), wall.day(line.endsOn())));
        if (courses.size() == 1) {
            course.setValue(courses.get(0));
        }
        return course;
    }

    private static TimePicker hour(String id, String label, LocalTime usual) {
        TimePicker picker = new TimePicker(label, usual);
        picker.setId(id);
        picker.setStep(STEP);
        return picker;
    }

    private void save() {
        if (course.isEmpty()) {
            course.setErrorMessage(texts.refusal("required"));
            course.setInvalid(true);
            course.focus();
            return;
        }
        course.setInvalid(false);
        ScheduleSession command = new ScheduleSession(
                course.getValue().ref(),
                wall.at(day.getValue(), from.getValue()),
                wall.at(day.getValue(), until.getValue()));
        new Answers(notice())
                .field("startsAt", day.isEmpty() ? day : from)
                .field("endsAt", until)
                .to(() -> schedule.apply(command), made -> {
                    close();
                    added.accept(day.getValue());
                });
    }
}
