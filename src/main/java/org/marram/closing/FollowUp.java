package org.marram.closing;

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
 * A day on which the person agreed to be asked how they are, after their plan was closed; and how it went. It is open from that
 * day until it went somehow, or the plan goes on.
 */
@Entity
@Table(name = "follow_up")
class FollowUp {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long closingId;
    private long personId;
    private LocalDate dueOn;
    private Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    private FollowUpOutcome outcome;

    private Instant doneAt;
    private Long doneBy;

    protected FollowUp() {}

    FollowUp(long programmeId, PlanClosing closing, LocalDate dueOn) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.closingId = closing.id();
        this.personId = closing.personId();
        this.dueOn = dueOn;
    }

    boolean isOpen(LocalDate today) {
        return cancelledAt == null && doneAt == null && !dueOn.isAfter(today);
    }

    void done(FollowUpOutcome how, Instant at, long by) {
        outcome = how;
        doneAt = at;
        doneBy = by;
    }
}
