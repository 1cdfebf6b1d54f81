package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.access.Act;
import org.marram.document.DocumentView;
import org.marram.document.RemovalReason;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** A person's papers: kept, taken along one by one, removed. None is shown within the page. */
class DocumentsPanel extends Section {

    private static final int KILO = 1_000;

    private final PersonPage page;
    private final Words words;
    private int number;

    DocumentsPanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("documents");
        boolean keeps = page.desk().may(Act.KEEP_DOCUMENT);
        if (keeps) {
            add(Parts.div(
                    "panel-head",
                    Press.plain("document-add", words.t("documents.add"), () -> new DocumentSheet(page).open())));
        }
        List<DocumentView> kept = page.desk().documents.of(page.ref());
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        kept.forEach(document -> list.add(item(document, keeps)));
        add(kept.isEmpty() ? new Paragraph(words.t("documents.empty")) : list);
        if (!kept.isEmpty()) {
            add(Parts.span("soft", words.t("documents.device")));
        }
        add(Parts.div("more", Press.quiet("documents-removed", words.t("documents.removed"), this::showRemoved)));
    }

    private ListItem item(DocumentView document, boolean keeps) {
        number++;
        String title = title(document, words);
        Div acts = Parts.div("actions");
        if (page.desk().may(Act.OPEN_DOCUMENT)) {
            acts.add(save("document-save-" + number, document, words));
        }
        if (keeps) {
            acts.add(turn(document, title));
            Button remove = Press.quiet("document-remove-" + number, words.t("documents.remove"), () -> ask(document));
            remove.setAriaLabel(words.t("documents.remove-one", title));
            acts.add(remove);
        }
        String kept = words.t("documents.kept", words.day(document.keptAt()), document.keptBy());
        ListItem item = new ListItem(name(document), what(document), Parts.span("soft", kept), seen(document), acts);
        item.setId("document-" + number);
        return item;
    }

    private Component seen(DocumentView document) {
        return document.shownAt() == null
                ? Parts.span("soft", words.t("skills.not-shown", words.isolated(page.name())))
                : Parts.span("state accepted", words.t("skills.shown", words.day(document.shownAt())));
    }

    private Button turn(DocumentView document, String title) {
        boolean shown = document.shownAt() != null;
        String label = shown ? words.t("skills.hide") : words.t("skills.show", words.isolated(page.name()));
        Button turn = Press.quiet((shown ? "document-hide-" : "document-show-") + number, label, () -> turn(document));
        turn.setAriaLabel(words.t("skills.act", label, title));
        return turn;
    }

    private void turn(DocumentView document) {
        new Answers(page.notice())
                .to(
                        () -> {
                            if (document.shownAt() == null) {
                                page.desk().documents.show(document.ref());
                            } else {
                                page.desk().documents.hide(document.ref());
                            }
                        },
                        () -> page.saved(Matter.DOCUMENTS));
    }

    /** By the door that asks and writes down each time. */
    static Anchor save(String id, DocumentView document, Words words) {
        Anchor save = new Anchor("api/v1/documents/" + document.ref() + "/file", words.t("documents.open"));
        save.setId(id);
        save.addClassName("link");
        save.setRouterIgnore(true);
        save.getElement().setAttribute("download", true);
        save.setAriaLabel(words.t("documents.open-one", title(document, words)));
        return save;
    }

    private Component name(DocumentView document) {
        return name(document, words);
    }

    static Component name(DocumentView document, Words words) {
        return document.title() == null
                ? Parts.attention(words.t("note.unreadable"))
                : Parts.said("name", document.title());
    }

    private Component what(DocumentView document) {
        int kilobytes = Math.max(1, document.size() / KILO);
        return Parts.span("soft", words.t("documents.what", document.type().name(), kilobytes));
    }

    static String title(DocumentView document, Words words) {
        return document.title() == null ? words.t("documents.title") : words.isolated(document.title());
    }

    private void ask(DocumentView document) {
        new AskSheet(page, "remove-sheet", words.t("documents.remove-title"), words.t("documents.remove-explain"))
                .changes(Matter.DOCUMENTS)
                .then(
                        words.t("reason"),
                        List.of(RemovalReason.values()),
                        words::of,
                        words.t("documents.remove"),
                        reason -> page.desk().documents.remove(document.ref(), reason))
                .open();
    }

    private void showRemoved() {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        List<DocumentView> gone = page.desk().documents.removed(page.ref());
        gone.forEach(document -> list.add(removed(document)));
        new Sheet("removed-sheet", words.t("documents.removed"))
                .with(gone.isEmpty() ? new Paragraph(words.t("documents.none-removed")) : list)
                .leaves(words.t("close"))
                .open();
    }

    private ListItem removed(DocumentView document) {
        String gone = words.t(
                "documents.gone",
                words.day(document.removedAt()),
                document.removedBy(),
                words.of(document.removedReason()));
        return new ListItem(name(document), Parts.span("soft", gone));
    }
}
