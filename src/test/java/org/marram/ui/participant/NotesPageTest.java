package org.marram.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.contact.NoteKind;
import org.marram.contact.OwnNote;
import org.marram.ui.entrance.Pages;

/** Shared notes as their person reads them. */
class NotesPageTest {

    static final List<Locale> LANGUAGES = Texts.LANGUAGES;

    private static final Instant LATE = Instant.parse("2026-03-14T23:30:00Z");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void tellsEachKindInTheReadersLanguage(Locale language) {
        List<OwnNote> notes =
                Stream.of(NoteKind.values()).map(kind -> note(kind, "words")).toList();
        NotesPage page = page(language, notes);
        assertThat(Stream.of(NoteKind.values()).map(page::kind)).doesNotHaveDuplicates();
        assertThat(html(page))
                .contains(Stream.of(NoteKind.values()).map(page::kind).toList());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void writesWordsAsTextInTheirOwnDirectionAndNoReference(Locale language) {
        OwnNote note = note(NoteKind.CALL, "<img src=x onerror=alert(1)>\nنعم 🌊");
        assertThat(html(page(language, List.of(note))))
                .contains("dir=\"auto\">&lt;img src=x onerror=alert(1)&gt;\nنعم 🌊")
                .doesNotContain("<img", note.ref().toString());
    }

    @Test
    void leavesOutWhatDoesNotOpenAndSaysWhereNothingIsShared() {
        assertThat(html(page(Locale.ENGLISH, List.of(note(NoteKind.CALL, null)))))
                .doesNotContain("We called");
        assertThat(html(page(Locale.ENGLISH, List.of()))).contains("Nothing is shared here now.");
    }

    @Test
    void tellsTheDayInTheProgrammesZone() {
        assertThat(page(Locale.ENGLISH, List.of()).date(LATE)).isEqualTo("Sun 15 March 2026");
    }

    private static OwnNote note(NoteKind kind, String words) {
        return new OwnNote(Ref.random(), kind, LATE, words);
    }

    private static NotesPage page(Locale language, List<OwnNote> notes) {
        Choices choices = Choices.first(language).place("NOTES");
        return new NotesPage(Samples.frame(choices), "Sam", notes, ZoneId.of("Europe/Madrid"));
    }

    private static String html(NotesPage page) {
        return new String(Pages.render("myNotes.jte", page), StandardCharsets.UTF_8);
    }
}
