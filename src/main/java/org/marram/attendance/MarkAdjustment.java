package org.marram.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;

/**
 * What changed of a mark after its month was closed: as it was, as it is, and why. Written once. What was handed in for the month
 * is what stood before the first of these.
 */
@Entity
@Table(name = "mark_adjustment")
class MarkAdjustment {

    @Id
    private long id;

    private long markId;

    @Enumerated(EnumType.STRING)
    private MarkKind wasKind;

    private int wasMinutes;
    private int wasQuarters;

    @Enumerated(EnumType.STRING)
    private MarkKind kind;

    private int minutes;
    private int quarters;

    @Enumerated(EnumType.STRING)
    private CorrectionReason reason;

    private Instant at;
    private long byId;

    protected MarkAdjustment() {}

    /** @param was null where nobody had marked it */
    MarkAdjustment(long markId, Attended was, Attended is, CorrectionReason reason, Instant at, long by) {
        this.id = Ids.next();
        this.markId = markId;
        this.wasKind = was == null ? null : was.kind();
        this.wasMinutes = was == null ? 0 : was.minutes();
        this.wasQuarters = was == null ? 0 : was.quarters();
        this.kind = is.kind();
        this.minutes = is.minutes();
        this.quarters = is.quarters();
        this.reason = reason;
        this.at = at;
        this.byId = by;
    }

    /** Null where nobody had marked it. */
    Attended was() {
        return wasKind == null ? null : new Attended(wasKind, wasMinutes, wasQuarters);
    }

    Attended became() {
        return new Attended(kind, minutes, quarters);
    }
}
