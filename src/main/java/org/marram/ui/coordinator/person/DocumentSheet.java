package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.common.Ref;
import org.marram.document.About;
import org.marram.document.DocumentService;
import org.marram.document.KeepDocument;
import org.marram.imports.Upload;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.imports.FilesField;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** One paper to keep: the file, which shows how far it has come, and what it is called. */
class DocumentSheet extends Sheet {

    private static final int MOST_TITLE = 200;

    private final PersonPage page;
    private final FilesField file = new FilesField(1, DocumentService.MOST_BYTES, ".pdf", ".jpg", ".jpeg", ".png");
    private final TextField name;
    private final Checkbox shown;
    private final About about;
    private final Ref aboutRef;

    DocumentSheet(PersonPage page) {
        this(page, null, null);
    }

    /** @param about with {@code aboutRef}, what it proves; null where it is only the person's */
    DocumentSheet(PersonPage page, About about, Ref aboutRef) {
        super("document-sheet", page.words().t("documents.add"));
        this.page = page;
        this.about = about;
        this.aboutRef = aboutRef;
        name = new TextField(page.words().t("documents.name"));
        name.setId("document-name");
        name.setHelperText(page.words().t("documents.name-hint"));
        name.setMaxLength(MOST_TITLE);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        shown = new Checkbox(page.words().t("documents.show"));
        shown.setId("document-shown");
        with(file, Parts.span("soft", page.words().t("documents.file")), name, shown)
                .with(new Paragraph(page.words().t("documents.explain")))
                .does(page.words().t("documents.keep"), this::keep);
    }

    private void keep() {
        byte[] bytes = file.files().stream().findFirst().map(Upload::bytes).orElse(null);
        new Answers(notice())
                .field("file", file)
                .field("title", name)
                .to(
                        () -> page.desk()
                                .documents
                                .keep(new KeepDocument(
                                        page.ref(), name.getValue(), about, aboutRef, bytes, shown.getValue())),
                        kept -> {
                            close();
                            page.saved(Matter.DOCUMENTS);
                        });
    }
}
