package org.marram.ui.coordinator;

import com.vaadin.flow.component.html.Paragraph;
import org.marram.ui.shell.Sheet;

/** Asks before typed words are lost. */
class LeaveSheet extends Sheet {

    LeaveSheet(Words words, Runnable leave) {
        super("leave-sheet", words.t("leave.title"));
        with(new Paragraph(words.t("leave.explain")))
                .leaves(words.t("leave.stay"))
                .does(words.t("leave.do"), () -> {
                    close();
                    leave.run();
                });
    }
}
