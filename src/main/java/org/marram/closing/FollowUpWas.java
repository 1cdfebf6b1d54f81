package org.marram.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;

/** How agreed contact went, as it was written down before it was corrected, and why it was. Written once. */
@Entity
@Table(name = "follow_up_was")
class FollowUpWas {

    @Id
    private long id;

    private long personId;
    private long followUpId;

    @Enumerated(EnumType.STRING)
    private FollowUpOutcome outcome;

    private Instant doneAt;
    private long doneBy;

    @Enumerated(EnumType.STRING)
    private OutcomeReason reason;

    private Instant correctedAt;
    private long correctedBy;

    protected FollowUpWas() {}

    FollowUpWas(
            long personId,
            long followUpId,
            FollowUpOutcome outcome,
            Instant doneAt,
            long doneBy,
            OutcomeReason reason,
            Instant at,
            long by) {
        this.id = Ids.next();
        this.personId = personId;
        this.followUpId = followUpId;
        this.outcome = outcome;
        this.doneAt = doneAt;
        this.doneBy = doneBy;
        this.reason = reason;
        this.correctedAt = at;
        this.correctedBy = by;
    }
}
