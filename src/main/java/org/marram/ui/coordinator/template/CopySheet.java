package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.template.CopyTemplate;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** A template of the programme's own with the milestones of another one, opened at once to be changed. */
class CopySheet extends Sheet {

    CopySheet(TemplatePage page) {
        super("copy-sheet", page.words().t("copy.title"));
        Words words = page.words();
        TextField name = new TextField(words.t("template-page.name"));
        name.setId("copy-name");
        name.setRequiredIndicatorVisible(true);
        boolean own = page.template().own();
        name.setValue(
                own
                        ? words.t("copy.of", page.template().name())
                        : page.template().name());
        with(new Paragraph(words.t("copy.explain")), name).does(words.t("copy.do"), () -> new Answers(notice())
                .field("name", name)
                .to(
                        () -> page.desk()
                                .templateEdits
                                .copy(new CopyTemplate(page.template().ref(), name.getValue())),
                        copy -> {
                            close();
                            page.getUI().ifPresent(ui -> ui.navigate("templates/" + copy));
                        }));
    }
}
