package org.marram.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;

/** A mark as it was before somebody corrected it, and why. Written once. */
@Entity
@Table(name = "mark_correction")
class MarkCorrection {

    @Id
    private long id;

    private long markId;

    @Enumerated(EnumType.STRING)
    private MarkKind kind;

    private int minutes;
    private int quarters;
    private Instant wasAt;
    private long wasBy;

    @Enumerated(EnumType.STRING)
    private CorrectionReason reason;

    private Instant at;
    private long byId;

    protected MarkCorrection() {}

    MarkCorrection(long markId, Attended was, Instant wasAt, long wasBy, CorrectionReason reason, Instant at, long by) {
        this.id = Ids.next();
        this.markId = markId;
        this.kind = was.kind();
        this.minutes = was.minutes();
        this.quarters = was.quarters();
        this.wasAt = wasAt;
        this.wasBy = wasBy;
        this.reason = reason;
        this.at = at;
        this.byId = by;
    }

    Attended was() {
        return new Attended(kind, minutes, quarters);
    }

    CorrectionReason reason() {
        return reason;
    }
}
