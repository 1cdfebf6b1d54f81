package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.marram.common.Ref;
import org.marram.document.About;
import org.marram.document.AttachDocument;
import org.marram.document.DocumentView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Which of the person's papers shows that they have earned something; one that shows something else already is not offered. */
class AttachSheet extends Sheet {

    private final PersonPage page;
    private final Ref credential;

    AttachSheet(PersonPage page, Ref credential, List<DocumentView> documents) {
        super("attach-sheet", page.words().t("credentials.attach"));
        this.page = page;
        this.credential = credential;
        Words words = page.words();
        List<DocumentView> free = documents.stream()
                .filter(document -> document.about() == null && document.title() != null)
                .toList();
        with(new Paragraph(words.t(free.isEmpty() ? "credentials.attach-none" : "credentials.attach-explain")));
        if (!free.isEmpty()) {
            RadioButtonGroup<DocumentView> which =
                    Parts.choice("attach-which", words.t("credentials.attach-which"), free, DocumentView::title);
            with(which).does(words.t("credentials.attach"), () -> attach(which));
        }
        with(Press.plain("attach-add", words.t("credentials.attach-add"), this::addOne));
    }

    private void addOne() {
        close();
        new DocumentSheet(page, About.CREDENTIAL, credential).open();
    }

    private void attach(RadioButtonGroup<DocumentView> which) {
        Ref document = which.isEmpty() ? null : which.getValue().ref();
        new Answers(notice())
                .field("document", which)
                .to(
                        () -> page.desk().documents.attach(new AttachDocument(document, About.CREDENTIAL, credential)),
                        () -> {
                            close();
                            page.saved(Matter.DOCUMENTS);
                        });
    }
}
