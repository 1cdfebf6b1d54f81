package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.html.Paragraph;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Sheet;

/** Asks before typed words are lost. */
class LeaveSheet extends Sheet {

    private boolean leaving;

    /** @param leave goes where somebody was about to go; @param stay takes that back */
    LeaveSheet(Words words, Runnable leave, Runnable stay) {
        super("leave-sheet", words.t("leave.title"));
        with(new Paragraph(words.t("leave.explain"))).leaves(words.t("leave.stay"));
        does(words.t("leave.do"), () -> {
            leaving = true;
            close();
            leave.run();
        });
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && !leaving) {
                stay.run();
            }
        });
    }
}
