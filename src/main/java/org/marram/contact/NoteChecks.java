package org.marram.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Checks;
import org.marram.common.Horizon;

/** What a note must bring: a kind, a moment that is not to come, and words. */
record NoteChecks(Clock clock) {

    /** Most characters of a note. */
    static final int WORDS = 8_000;

    /** The same with clean words. Refuses with everything found. */
    WriteNote checked(WriteNote asked) {
        String words = checked(asked.kind(), asked.tookPlaceAt(), asked.met(), asked.words());
        return new WriteNote(asked.person(), asked.kind(), asked.tookPlaceAt(), asked.met(), words, asked.shared());
    }

    /** The same with clean words. Refuses with everything found. */
    EditNote checked(EditNote asked) {
        String words = checked(asked.kind(), asked.tookPlaceAt(), asked.met(), asked.words());
        return new EditNote(asked.note(), asked.version(), asked.kind(), asked.tookPlaceAt(), asked.met(), words);
    }

    private String checked(NoteKind kind, Instant at, Met met, String words) {
        Checks checks = new Checks();
        checks.present("kind", kind);
        checks.that(met == null || kind == null || kind.isContact(), "met", "not-possible");
        if (checks.present("tookPlaceAt", at) != null) {
            checks.that(!at.isAfter(clock.instant()), "tookPlaceAt", "in-the-future");
            LocalDate day = LocalDate.ofInstant(at, clock.getZone());
            checks.that(Horizon.holds(day, LocalDate.now(clock)), "tookPlaceAt", "out-of-range");
        }
        String clean = checks.required("words", words, WORDS);
        checks.refuseFaults();
        return clean;
    }
}
