package org.marram.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.person.Box;

/**
 * Somebody who decides for a person, such as a guardian. Who acts against the person's interest may agree to nothing: a
 * release would lead straight to them. That is said once and stays.
 */
@Entity
@Table(name = "representative")
class Representative {

    static final int NAME = 120;

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;
    private byte[] name;

    @Enumerated(EnumType.STRING)
    private RepresentativeKind kind;

    private Instant createdAt;
    private long createdBy;
    private Instant conflictAt;
    private Long conflictBy;

    protected Representative() {}

    Representative(long programmeId, Box box, String name, RepresentativeKind kind, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.personId = box.personId();
        this.name = box.seal(place(), name);
        this.kind = kind;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** It is known now that they act against the person. Answers false, and changes nothing, where it was before. */
    boolean conflict(Instant at, long by) {
        if (conflictAt != null) {
            return false;
        }
        conflictAt = at;
        conflictBy = by;
        return true;
    }

    RepresentativeView view(Box box) {
        return new RepresentativeView(ref, box.open(place(), name), kind, conflictAt);
    }

    private String place() {
        return "representative.name " + id;
    }

    boolean mayAgree() {
        return conflictAt == null;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    long personId() {
        return personId;
    }
}
