package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.List;
import org.marram.common.Ref;
import org.marram.contact.NoteView;
import org.marram.contact.StrikeReason;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** What is done to a note with one question or none. */
final class NoteActs {

    private static final Duration UNDO = Duration.ofSeconds(10);

    private NoteActs() {}

    static void share(PersonPage page, NoteView note) {
        Words words = page.words();
        String name = words.isolated(page.name());
        new AskSheet(page, "share-sheet", words.t("note.share-title", name), words.t("note.share-explain", name))
                .changes(Matter.NOTES)
                .then(words.t("note.share"), () -> page.desk().notes.share(note.ref(), note.version()))
                .open();
    }

    /** The safe direction: at once. */
    static void unshare(PersonPage page, NoteView note) {
        new Answers(page.notice()).to(() -> page.desk().notes.unshare(note.ref()), version -> page.saved(Matter.NOTES));
    }

    static void strike(PersonPage page, NoteView note) {
        Words words = page.words();
        new AskSheet(page, "strike-sheet", words.t("note.strike-title"), words.t("note.strike-explain"))
                .changes(Matter.NOTES)
                .then(words.t("reason"), List.of(StrikeReason.values()), words::of, words.t("note.strike"), reason -> {
                    int version = page.desk().notes.strike(note.ref(), note.version(), reason);
                    offerUndo(page, note.ref(), version);
                })
                .open();
    }

    static void restore(PersonPage page, Ref note, int version) {
        new Answers(page.notice()).to(() -> page.desk().notes.restore(note, version), now -> page.saved(Matter.NOTES));
    }

    private static void offerUndo(PersonPage page, Ref note, int version) {
        Notification offer = new Notification();
        offer.setPosition(Notification.Position.BOTTOM_CENTER);
        offer.setDuration((int) UNDO.toMillis());
        offer.add(Parts.div(
                "undo",
                new Paragraph(page.words().t("note.struck-now")),
                Press.plain("note-undo", page.words().t("draft.undo"), () -> {
                    offer.close();
                    restore(page, note, version);
                })));
        offer.open();
    }
}
