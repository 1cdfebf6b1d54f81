package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import org.marram.access.Act;
import org.marram.document.AttachDocument;
import org.marram.document.DocumentView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Undo;

/** A paper beside what it proves: who has seen that it does, and the way to say so. */
class ProofLine extends Div {

    private final PersonPage page;
    private final Words words;
    private final DocumentView document;

    ProofLine(PersonPage page, DocumentView document) {
        this.page = page;
        this.words = page.words();
        this.document = document;
        addClassName("proof");
        String seen = document.comparedAt() == null
                ? words.t("credentials.not-compared")
                : words.t(
                        "credentials.compared",
                        words.day(document.comparedAt()),
                        words.isolated(document.comparedBy()));
        Div acts = Parts.div("actions", DocumentsPanel.save("proof-save-" + document.ref(), document, words));
        if (page.desk().may(Act.KEEP_DOCUMENT)) {
            String title = DocumentsPanel.title(document, words);
            if (document.comparedAt() == null) {
                acts.add(words.act("proof-compare-" + document.ref(), "credentials.compare", title, this::compare));
            }
            acts.add(words.act("proof-detach-" + document.ref(), "credentials.detach", title, this::detach));
        }
        add(DocumentsPanel.name(document, words), Parts.span("soft", seen), acts);
    }

    private void compare() {
        new Answers(page.notice()).to(() -> page.desk().documents.compare(document.ref()), this::saved);
    }

    private void detach() {
        new Answers(page.notice()).to(() -> page.desk().documents.detach(document.ref()), () -> {
            saved();
            Undo.offer("detach-undo", words.t("credentials.detached"), words.t("undo"), this::attachAgain);
        });
    }

    private void attachAgain() {
        AttachDocument again = new AttachDocument(document.ref(), document.about(), document.aboutRef());
        new Answers(page.notice()).to(() -> page.desk().documents.attach(again), this::saved);
    }

    private void saved() {
        page.saved(Matter.DOCUMENTS);
    }
}
