package org.marram.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.person.Box;

/** What a note was until it was changed, and who changed it. Written once; readable with the person's key. */
@Entity
@Table(name = "contact_note_was")
class NoteWas {

    @Id
    private long id;

    private long personId;

    @Column(name = "of_id")
    private long noteId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private Instant tookPlaceAt;

    @Enumerated(EnumType.STRING)
    private Met met;

    private byte[] words;
    private Instant struckAt;
    private Long struckBy;

    @Enumerated(EnumType.STRING)
    private StrikeReason struckReason;

    private Instant at;
    private long byId;

    protected NoteWas() {}

    NoteWas(Note note, Box box, Instant at, long by) {
        this.id = Ids.next();
        this.personId = box.personId();
        this.noteId = note.id();
        this.kind = note.kind();
        this.tookPlaceAt = note.tookPlaceAt();
        this.met = note.met();
        this.words = box.seal(place(id), note.words(box));
        this.struckAt = note.struckAt();
        this.struckBy = note.struckBy();
        this.struckReason = note.struckReason();
        this.at = at;
        this.byId = by;
    }

    static String place(long id) {
        return "contact_note_was.words " + id;
    }

    long id() {
        return id;
    }

    /** With the display name of who changed it. */
    EarlierNote told(Box box, String changedBy) {
        return new EarlierNote(kind, tookPlaceAt, met, box.open(place(id), words), struckReason, at, changedBy);
    }
}
