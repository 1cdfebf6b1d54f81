package org.marram.ui.offering;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import org.marram.offering.Week;

/** On which mornings, afternoons and evenings of a week. */
public class WeekFields extends Div {

    private final transient CourseWords words;
    private final Map<Week.Part, CheckboxGroup<DayOfWeek>> parts = new EnumMap<>(Week.Part.class);

    /** @param name of the fields: {@code name-mornings}, {@code name-afternoons}, {@code name-evenings} */
    public WeekFields(String name, CourseWords words) {
        this.words = words;
        part(Week.Part.MORNING, name + "-mornings", "week.mornings");
        part(Week.Part.AFTERNOON, name + "-afternoons", "week.afternoons");
        part(Week.Part.EVENING, name + "-evenings", "week.evenings");
    }

    private void part(Week.Part part, String id, String label) {
        CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(words.texts().t(label));
        days.setId(id);
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(words::day);
        parts.put(part, days);
        add(days);
    }

    /** Whenever a day is ticked or not any more. */
    public void changes(Runnable then) {
        parts.values().forEach(days -> days.addValueChangeListener(event -> then.run()));
    }

    /** Null shows none. */
    public void show(Week week) {
        Week shown = week == null ? new Week(0) : week;
        parts.forEach((part, days) -> days.setValue(shown.days(part)));
    }

    public Week week() {
        Week week = new Week(0);
        for (Map.Entry<Week.Part, CheckboxGroup<DayOfWeek>> each : parts.entrySet()) {
            week = week.with(each.getKey(), each.getValue().getValue());
        }
        return week;
    }
}
