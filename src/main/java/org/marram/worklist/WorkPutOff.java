package org.marram.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;

/**
 * Somebody's word that one line need not be seen until a day, and why. It holds for the one responsible then: whoever takes
 * over has agreed to nothing. It holds for one kind: where a due milestone becomes late, there is a new reason to look.
 */
@Entity
@Table(name = "put_off")
class WorkPutOff {

    /** Most days until a line stands there again. */
    static final int MOST_DAYS = 90;

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    private long objectId;
    private long responsibleId;

    @Enumerated(EnumType.STRING)
    private WorkPutOffReason reason;

    private LocalDate untilOn;
    private Instant putOffAt;
    private long putOffBy;
    private Instant endedAt;
    private Long endedBy;

    protected WorkPutOff() {}

    WorkPutOff(long programmeId, WorkFound line, WorkPutOffReason reason, LocalDate until, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.personId = line.subject().personId();
        this.kind = line.kind();
        this.objectId = line.objectId();
        this.responsibleId = line.subject().responsibleId();
        this.reason = reason;
        this.untilOn = until;
        this.putOffAt = at;
        this.putOffBy = by;
    }

    /** The line stands there again; nothing happens where it does already. */
    void end(Instant at, long by) {
        if (endedAt == null) {
            endedAt = at;
            endedBy = by;
        }
    }

    Ref ref() {
        return ref;
    }

    long personId() {
        return personId;
    }
}
