package org.marram.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Times;

/** From when until when a note was shared with its person. One at a time. */
@Entity
@Table(name = "contact_note_share")
class NoteShare {

    @Id
    private long id;

    private long personId;

    @Column(name = "of_id")
    private long noteId;

    private Instant fromAt;
    private long fromBy;
    private Instant untilAt;
    private Long untilBy;

    protected NoteShare() {}

    NoteShare(long personId, long noteId, Instant from, long by) {
        this.id = Ids.next();
        this.personId = personId;
        this.noteId = noteId;
        this.fromAt = from;
        this.fromBy = by;
        this.untilAt = Times.NEVER;
    }

    void end(Instant at, long by) {
        untilAt = at;
        untilBy = by;
    }
}
