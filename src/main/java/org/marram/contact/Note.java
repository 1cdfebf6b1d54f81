package org.marram.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;

/**
 * Something noted about a person, often a contact that took place. It is never deleted: an edit keeps what it was, and
 * what no longer holds is struck, with a reason, and stays readable.
 */
@Entity
@Table(name = "contact_note")
class Note {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private Instant tookPlaceAt;

    @Enumerated(EnumType.STRING)
    private Met met;

    private byte[] words;
    private long authorId;
    private Instant createdAt;
    private Instant editedAt;
    private Instant struckAt;
    private Long struckBy;

    @Enumerated(EnumType.STRING)
    private StrikeReason struckReason;

    @Version
    private int version;

    protected Note() {}

    /** {@code asked} is checked. */
    Note(long programmeId, Box box, WriteNote asked, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.personId = box.personId();
        this.authorId = by;
        this.createdAt = at;
        says(asked.kind(), asked.tookPlaceAt(), asked.met(), box.seal(place(id), asked.words()));
    }

    /** Says something else from now on; {@code asked} is checked. Refuses a struck one. Answers what was. */
    NoteWas edit(EditNote asked, Box box, Instant at, long by) {
        if (struckAt != null) {
            throw Refusal.conflict("note-struck");
        }
        NoteWas was = was(box, at, by);
        says(asked.kind(), asked.tookPlaceAt(), asked.met(), box.seal(place(id), asked.words()));
        editedAt = at;
        return was;
    }

    /** No longer holds. Refuses a struck one. */
    void strike(StrikeReason reason, Instant at, long by) {
        if (struckAt != null) {
            throw Refusal.conflict("note-struck");
        }
        struckAt = at;
        struckBy = by;
        struckReason = reason;
    }

    /** Holds again. Refuses one that is not struck. Answers what was. */
    NoteWas restore(Box box, Instant at, long by) {
        if (struckAt == null) {
            throw Refusal.conflict("note-not-struck");
        }
        NoteWas was = was(box, at, by);
        struckAt = null;
        struckBy = null;
        struckReason = null;
        return was;
    }

    /** From now on the person sees it. Refuses a struck one. */
    NoteShare share(Instant at, long by) {
        if (struckAt != null) {
            throw Refusal.conflict("note-struck");
        }
        return new NoteShare(personId, id, at, by);
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    private void says(NoteKind asked, Instant at, Met who, byte[] sealed) {
        kind = asked;
        tookPlaceAt = at;
        met = who;
        words = sealed;
    }

    private NoteWas was(Box box, Instant at, long by) {
        return new NoteWas(this, box, at, by);
    }

    /** What the sealing binds a note's words to. */
    static String place(long id) {
        return "contact_note.words " + id;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    NoteKind kind() {
        return kind;
    }

    Instant tookPlaceAt() {
        return tookPlaceAt;
    }

    Met met() {
        return met;
    }

    String words(Box box) {
        return box.open(place(id), words);
    }

    Instant struckAt() {
        return struckAt;
    }

    Long struckBy() {
        return struckBy;
    }

    StrikeReason struckReason() {
        return struckReason;
    }

    int version() {
        return version;
    }
}
