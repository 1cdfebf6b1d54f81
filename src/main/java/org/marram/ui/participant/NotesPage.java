package org.marram.ui.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import org.marram.contact.NoteKind;
import org.marram.contact.OwnNote;

/** The notes that are shared with the person, as they read them, the newest first. */
public record NotesPage(Frame frame, String name, List<OwnNote> notes, ZoneId zone) {

    /** Such as "Tue 14 March 2026", in the reader's language and digits. */
    public String date(Instant at) {
        Locale locale = frame.texts().locale();
        return DateTimeFormatter.ofPattern(frame.texts().t("date"), locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(LocalDate.ofInstant(at, zone));
    }

    public String kind(NoteKind kind) {
        return switch (kind) {
            case MEETING -> frame.t("note.meeting");
            case CALL -> frame.t("note.call");
            case HOME_VISIT -> frame.t("note.home-visit");
            case ONLINE -> frame.t("note.online");
            case NOTE -> frame.t("note.note");
            case TRIED -> frame.t("note.tried");
        };
    }
}
