package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.marram.contact.WriteNote;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** One line that grows into a new note: what it was, when, with whom; and who will see it, before it is stored. */
class NoteComposer extends Div {

    private final PersonPage page;
    private final Words words;
    private final NoteFields fields;
    private final Checkbox share;
    private final Span who = Parts.span("soft", "");
    private final Span count = Parts.span("attention", "");
    private final Drafts draft;

    NoteComposer(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("note-compose");
        addClassName("compose");
        fields = new NoteFields("note", words);
        fields.text.setAriaLabel(words.t("note.write"));
        fields.text.setPlaceholder(words.t("note.write"));
        fields.text.setMinRows(1);
        fields.text.addFocusListener(event -> addClassName("open"));
        fields.text.addValueChangeListener(event -> count());
        share = new Checkbox(words.t("note.share-with", words.isolated(page.name())));
        share.setId("note-share");
        share.addValueChangeListener(event -> sayWho());
        who.setId("note-who");
        who.getElement().setAttribute("role", "status");
        count.setId("note-count");
        Button save = Press.plain("note-save", words.t("note.save"), this::save);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).setResetFocusOnActiveElement(true);
        Div more = Parts.div(
                "compose-more",
                count,
                Parts.div("compose-fields", fields.kind, fields.met, fields.when),
                share,
                Parts.div("compose-foot", who, Parts.span("soft", words.t("note.no-therapy")), save));
        add(fields.text, more);
        draft = Drafts.keep(page, fields.text, "new-note", page.ref());
        setClassName("open", !fields.text.isEmpty());
        sayWho();
        count();
    }

    private void sayWho() {
        String name = words.isolated(page.name());
        who.setText(share.getValue() ? words.t("note.who-sees-shared", name) : words.t("note.who-sees-private", name));
    }

    private void count() {
        int length = fields.length();
        count.setText(words.t("note.count", length, NoteFields.MOST));
        count.setVisible(length > NoteFields.MOST);
    }

    private void save() {
        fields.into(new Answers(page.notice())).to(() -> page.desk().notes.write(command()), note -> {
            draft.done();
            boolean contact = fields.kind.getValue().isContact();
            fields.empty();
            share.setValue(false);
            removeClassName("open");
            page.saved(Matter.NOTES);
            if (contact) {
                StillRight.ask(page);
            }
            page.notes().focusFirst();
        });
    }

    private WriteNote command() {
        return new WriteNote(
                page.ref(),
                fields.kind.getValue(),
                fields.when.at(),
                fields.met(),
                fields.text.getValue(),
                share.getValue());
    }
}
