package org.marram.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** Days on which no weekly rule has a session, such as holidays: of one organisation, or of all of the programme. */
@Entity
@Table(name = "closed_days")
class ClosedDays {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private Long organisationId;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private Instant addedAt;
    private long addedBy;
    private Instant removedAt;
    private Long removedBy;

    @Version
    private int version;

    protected ClosedDays() {}

    /** @param organisationId null for all of the programme */
    ClosedDays(long programmeId, Long organisationId, CloseDays days, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.organisationId = organisationId;
        this.fromOn = days.from();
        this.untilOn = days.until();
        this.addedAt = at;
        this.addedBy = by;
    }

    /** Nothing happens where they were removed already. */
    void remove(Instant at, long by) {
        if (removedAt == null) {
            removedAt = at;
            removedBy = by;
        }
    }

    ClosedLine line() {
        return new ClosedLine(ref, fromOn, untilOn, organisationId == null);
    }

    Ref ref() {
        return ref;
    }

    long programmeId() {
        return programmeId;
    }

    /** Null for all of the programme. */
    Long organisationId() {
        return organisationId;
    }

    LocalDate fromOn() {
        return fromOn;
    }
}
