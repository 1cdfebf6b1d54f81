package org.marram.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.Known;

/** A paper of a person. Its row stays when it is removed; what stood in it does not. */
@Entity
@Table(name = "document")
class Document {

    /** Display names; null where nobody did. */
    record Names(String keeper, String comparer, String remover) {}

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;
    private byte[] words;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;

    @Enumerated(EnumType.STRING)
    private About aboutKind;

    private Ref aboutRef;
    private Instant keptAt;
    private long keptBy;
    private Instant comparedAt;
    private Long comparedBy;
    private Instant removedAt;
    private Long removedBy;

    @Enumerated(EnumType.STRING)
    private RemovalReason removedReason;

    protected Document() {}

    /** {@code asked} is checked; {@code size} is that of the cleaned content. */
    Document(long programmeId, Box box, KeepDocument asked, FileType type, int size, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.personId = box.personId();
        this.words = box.seal(place(), asked.title());
        this.type = type;
        this.size = size;
        this.aboutKind = asked.about();
        this.aboutRef = asked.aboutRef();
        this.keptAt = at;
        this.keptBy = by;
    }

    /** Its content is destroyed with this. Refuses a removed one. */
    void remove(RemovalReason reason, Instant at, long by) {
        refuseRemoved();
        removedAt = at;
        removedBy = by;
        removedReason = reason;
    }

    /** It is compared anew then. Refuses a removed one. */
    void attach(About about, Ref what) {
        refuseRemoved();
        aboutKind = about;
        aboutRef = what;
        comparedAt = null;
        comparedBy = null;
    }

    /** It shows what it is said to prove. Refuses a removed one, and one that proves nothing. */
    void compared(Instant at, long by) {
        refuseRemoved();
        if (aboutKind == null) {
            throw Refusal.conflict("document-alone");
        }
        comparedAt = at;
        comparedBy = by;
    }

    void refuseRemoved() {
        if (removedAt != null) {
            throw Refusal.conflict("document-removed");
        }
    }

    private String place() {
        return "document.words " + id;
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    Ref ref() {
        return ref;
    }

    FileType type() {
        return type;
    }

    /** Refuses a title that was altered or comes from elsewhere. */
    String title(Box box) {
        return box.open(place(), words);
    }

    /** @param shownAt since when its person is shown it; null: they are not */
    DocumentView view(String title, Names names, Instant shownAt) {
        return new DocumentView(
                ref,
                title,
                type,
                size,
                aboutKind,
                aboutRef,
                keptAt,
                names.keeper(),
                shownAt,
                comparedAt,
                names.comparer(),
                removedAt,
                names.remover(),
                removedReason);
    }

    OwnDocument own(Known person, Instant shownAt) {
        return new OwnDocument(ref, person.open(place(), words), type, size, shownAt);
    }
}
