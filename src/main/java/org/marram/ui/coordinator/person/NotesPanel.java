package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.contact.NoteKind;
import org.marram.contact.NoteView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** A line to write a note, the last note below it, and earlier ones as far as somebody asks for them. */
class NotesPanel extends Section {

    private static final int LAST = 1;
    private static final int PART = 20;

    private final PersonPage page;
    private final Words words;
    private final Select<NoteKind> kind = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final Div foot = Parts.div("more");
    private int shown = LAST;

    NotesPanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("notes");
        kind.setId("notes-kind");
        kind.setAriaLabel(words.t("note.kind-filter"));
        kind.addThemeVariants(SelectVariant.LUMO_SMALL);
        kind.setItems(NoteKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.t("note.kind-all"));
        kind.setItemLabelGenerator(one -> one == null ? words.t("note.kind-all") : words.of(one));
        kind.addValueChangeListener(event -> {
            shown = PART;
            reload();
        });
        list.addClassName("notes");
        add(Parts.div("panel-head", new H2(words.t("note.title")), kind));
        if (page.desk().may(Act.WRITE_NOTE)) {
            add(new NoteComposer(page));
        }
        add(list, foot);
    }

    /** As they stand now, as many as were shown. */
    NotesPanel reload() {
        int again = Math.min(Math.max(shown, LAST), Page.MOST);
        list.removeAll();
        shown = 0;
        show(null, again);
        return this;
    }

    void focusFirst() {
        list.getChildren().findFirst().ifPresent(note -> note.getElement().callJsFunction("focus"));
    }

    private void show(String after, int limit) {
        Page<NoteView> part = page.desk().notes.of(page.ref(), kind.getValue(), after, limit);
        for (NoteView note : part.items()) {
            shown++;
            list.add(new NoteItem(page, note, shown));
        }
        foot.removeAll();
        kind.setVisible(shown > 1 || part.next() != null || !kind.isEmpty());
        if (part.next() != null) {
            foot.add(Press.quiet("earlier-notes", words.t("note.earlier"), () -> show(part.next(), PART)));
        }
        if (shown == 0) {
            foot.add(new Paragraph(words.t(kind.isEmpty() ? "note.empty" : "note.none-of-kind")));
        }
    }
}
