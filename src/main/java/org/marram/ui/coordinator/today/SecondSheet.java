package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** The second one of the staff confirms that somebody needs another code, with the words that a colleague shows. */
class SecondSheet extends Sheet {

    SecondSheet(TodayView page) {
        super("second-sheet", page.words().t("second.title"));
        TextField shown = new TextField(page.words().t("second.words"));
        shown.setId("second-words");
        shown.setMaxLength(20);
        shown.setRequiredIndicatorVisible(true);
        with(new Paragraph(page.words().t("second.explain")), shown);
        does(page.words().t("second.do"), () -> new Answers(notice())
                .field("words", shown)
                .to(() -> page.desk().codeRequests.confirm(shown.getValue()), () -> {
                    close();
                    page.confirmed();
                }));
    }
}
