package org.marram.ui.coordinator.people;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** The label under which somebody keeps a filter. */
class FilterSheet extends Sheet {

    /** What is done with the label. */
    interface Keeps {
        void keep(String label, boolean start, FilterSheet sheet);
    }

    private final TextField label = new TextField();

    FilterSheet(CareWords words, String title, String now, boolean asksStart, Keeps keeps) {
        super("filter-sheet", title);
        label.setId("label");
        label.setLabel(words.t("filter.label"));
        label.setHelperText(words.t("filter.label-hint"));
        label.setRequiredIndicatorVisible(true);
        label.setMaxLength(60);
        label.setValue(now);
        Checkbox start = new Checkbox(words.t("filter.start"));
        start.setId("start");
        start.setVisible(asksStart);
        with(label, start).does(words.t("save"), () -> keeps.keep(label.getValue(), start.getValue(), this));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                label.focus();
            }
        });
    }

    /** Runs it, and closes where it was not refused. */
    void stores(Runnable act, Runnable then) {
        new Answers(notice()).field("label", label).to(act, () -> {
            close();
            then.run();
        });
    }
}
