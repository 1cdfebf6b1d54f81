package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.marram.contact.EarlierNote;
import org.marram.contact.NoteView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Sheet;

/** What a note was before each change, the latest first. */
class NoteWasSheet extends Sheet {

    NoteWasSheet(PersonPage page, NoteView note) {
        super("note-was-sheet", page.words().t("note.was"));
        Words words = page.words();
        UnorderedList list = new UnorderedList();
        list.addClassName("notes");
        for (EarlierNote was : page.desk().notes.earlier(note.ref())) {
            ListItem item = new ListItem(Parts.div(
                    "body",
                    Parts.div(
                            "note-head",
                            Parts.span("name", words.of(was.kind())),
                            Parts.span("date", words.moment(was.tookPlaceAt()))),
                    Parts.div("note-words", Parts.said("value", was.words())),
                    Parts.said("soft", words.t("note.was-until", words.moment(was.until()), was.changedBy()))));
            item.addClassName("note");
            list.add(item);
        }
        addClassName("wide");
        with(list).leaves(words.t("close"));
    }
}
