package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.marram.contact.EditNote;
import org.marram.contact.Met;
import org.marram.contact.NoteView;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** What a note says from now on; what it was stays readable. Says who sees it. */
class NoteSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final NoteFields fields;
    private final Paragraph who = new Paragraph();
    private final Div conflict = new Div();
    private final Drafts draft;
    private NoteView read;

    NoteSheet(PersonPage page, NoteView note) {
        super("note-sheet", page.words().t("note.edit-title"));
        this.page = page;
        this.words = page.words();
        this.read = note;
        addClassName("wide");
        fields = new NoteFields("edit-note", words);
        fields.text.setLabel(words.t("note.words"));
        who.setId("edit-note-who");
        fill();
        draft = Drafts.keep(page, fields.text, "edit-note", note.ref());
        with(conflict, fields.text, fields.kind, fields.when, fields.met, who).does(words.t("save"), this::save);
    }

    private void fill() {
        fields.show(read);
        sayWho();
    }

    private void sayWho() {
        String name = words.isolated(page.name());
        who.setText(
                read.sharedAt() == null
                        ? words.t("note.who-sees-private", name)
                        : words.t("note.who-sees-shared", name));
    }

    private void save() {
        fields.into(new Answers(notice()))
                .when("changed-meanwhile", refusal -> conflict())
                .to(() -> page.desk().notes.edit(command()), version -> {
                    draft.done();
                    close();
                    page.saved(Matter.NOTES);
                });
    }

    private EditNote command() {
        return new EditNote(
                read.ref(),
                read.version(),
                fields.kind.getValue(),
                fields.when.at(),
                fields.met(),
                fields.text.getValue());
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = page.desk().notes.one(read.ref());
        sayWho();
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("note.words"), read.words(), fields.text.getValue())
                        .line(words.t("note.kind"), words.of(read.kind()), words.of(fields.kind.getValue()))
                        .line(words.t("note.day"), moment(read.tookPlaceAt()), moment(fields.when.at()))
                        .line(words.t("note.met"), met(read.met()), met(fields.met())),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }

    private String moment(Instant at) {
        return at == null ? null : words.moment(at);
    }

    private String met(Met met) {
        return met == null ? null : words.of(met);
    }
}
