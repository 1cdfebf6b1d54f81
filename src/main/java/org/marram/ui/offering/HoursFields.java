package org.marram.ui.offering;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.marram.common.Texts;
import org.marram.offering.Timetable;
import org.marram.offering.WeeklyHours;
import org.marram.ui.shell.Answers;

/** Some days of the week and their hours. */
class HoursFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int MOST_WEEKS = 4;

    private final transient Texts texts;
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final Select<Integer> weeks = new Select<>();

    /** @param after the id of each field ends with it */
    HoursFields(CourseWords words, String label, String after) {
        texts = words.texts();
        addClassName("stack");
        days.setId("course-days" + after);
        days.setLabel(texts.t(label));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(words::day);
        time(from, "course-from" + after, "course.from");
        time(until, "course-until" + after, "course.until");
        weeks.setId("course-weeks" + after);
        weeks.setLabel(texts.t("course.weeks"));
        weeks.setItemLabelGenerator(every -> texts.t("week.every", every));
        every(1);
        add(days, Fields.pair(from, until), weeks);
    }

    private void time(TimePicker picker, String id, String label) {
        picker.setId(id);
        picker.setLabel(texts.t(label));
        picker.setStep(STEP);
        picker.setLocale(texts.locale());
    }

    private void every(int chosen) {
        weeks.setItems(Stream.concat(Stream.iterate(1, week -> week + 1).limit(MOST_WEEKS), Stream.of(chosen))
                .distinct()
                .toList());
        weeks.setValue(chosen);
    }

    void fill(WeeklyHours hours) {
        Timetable timetable = hours.rule() == null ? null : hours.timetable();
        days.setValue(timetable == null ? Set.of() : timetable.days());
        every(timetable == null ? 1 : timetable.everyWeeks());
        from.setValue(hours.from());
        until.setValue(hours.until());
    }

    WeeklyHours typed() {
        return new WeeklyHours(
                days.isEmpty()
                        ? null
                        : Timetable.weekly(days.getValue(), weeks.getValue()).rule(),
                from.getValue(),
                until.getValue());
    }

    /** @param prefix of the names of the faults */
    void into(Answers answers, String prefix) {
        answers.field(prefix + "rule", days).field(prefix + "from", from).field(prefix + "until", until);
    }

    void focus() {
        days.getElement().callJsFunction("focus");
    }
}
