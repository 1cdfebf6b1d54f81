package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.marram.contact.Met;
import org.marram.contact.NoteKind;
import org.marram.contact.NoteView;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;

/** What a note is made of; the same for a new one and for one that is edited. */
class NoteFields {

    static final int MOST = 8_000;

    final TextArea text = new TextArea();
    final Select<NoteKind> kind = new Select<>();
    final NoteWhen when;
    final Select<Met> met = new Select<>();

    NoteFields(String id, Words words) {
        when = new NoteWhen(id, words);
        text.setId(id + "-words");
        kind.setId(id + "-kind");
        kind.setLabel(words.t("note.kind"));
        kind.setItems(NoteKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.addValueChangeListener(event -> met.setVisible(event.getValue().isContact()));
        met.setId(id + "-met");
        met.setLabel(words.t("note.met"));
        met.setItems(Met.values());
        met.setEmptySelectionAllowed(true);
        met.setEmptySelectionCaption(words.t("note.met-not-said"));
        met.setItemLabelGenerator(one -> one == null ? words.t("note.met-not-said") : words.of(one));
        empty();
    }

    final void empty() {
        text.clear();
        kind.setValue(NoteKind.MEETING);
        when.now();
        met.clear();
    }

    void show(NoteView note) {
        text.setValue(note.words());
        kind.setValue(note.kind());
        when.show(note.tookPlaceAt());
        met.setValue(note.met());
    }

    /** Null where there was no contact. */
    Met met() {
        return kind.getValue().isContact() ? met.getValue() : null;
    }

    /** Characters as they are counted when the note is written. */
    int length() {
        return text.getValue().strip().codePointCount(0, text.getValue().strip().length());
    }

    Answers into(Answers answers) {
        return when.into(answers.field("words", text).field("kind", kind)).field("met", met);
    }
}
