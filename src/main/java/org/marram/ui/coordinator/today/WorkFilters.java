package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.marram.worklist.WorkCount;
import org.marram.worklist.WorkKind;

/** Chips that show one kind of line only, with how many there are. */
class WorkFilters extends Div {

    WorkFilters(TodayView page, List<WorkCount> counts, WorkKind only) {
        addClassName("chips");
        setId("work-filters");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", page.words().t("today.filter"));
        if (counts.size() < 2 && only == null) {
            return;
        }
        int all = counts.stream().mapToInt(WorkCount::lines).sum();
        add(chip("only-all", page.words().t("today.all", all), only == null, () -> page.only(null)));
        counts.forEach(count -> add(chip(
                "only-" + WorkWords.name(count.kind()),
                page.words().t("today.chip", page.words().kind(count.kind()), count.lines()),
                count.kind() == only,
                () -> page.only(count.kind()))));
    }

    static NativeButton chip(String id, String label, boolean pressed, Runnable act) {
        NativeButton chip = new NativeButton(label, event -> act.run());
        chip.setId(id);
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        return chip;
    }
}
