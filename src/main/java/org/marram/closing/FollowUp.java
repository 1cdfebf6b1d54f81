package org.marram.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * A day on which the person agreed to be asked how they are, after their plan was closed; and how it went. It is open from that
 * day until it went somehow, the plan goes on, or they want no more contact.
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
    private Long endedWith;

    @Enumerated(EnumType.STRING)
    private FollowUpOutcome outcome;

    private Instant doneAt;
    private Long doneBy;

    @Version
    private int version;

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

    /**
     * It went otherwise. Answers what was written down before. Refuses one of which nothing is written down
     * (follow-up-not-done), and a version that somebody has changed since.
     */
    FollowUpWas correct(CorrectFollowUp command, Instant at, long by) {
        if (doneAt == null) {
            throw Refusal.conflict("follow-up-not-done");
        }
        if (version != command.version()) {
            throw Refusal.stale();
        }
        FollowUpWas was = new FollowUpWas(personId, id, outcome, doneAt, doneBy, command.reason(), at, by);
        done(command.outcome(), at, by);
        return was;
    }

    long id() {
        return id;
    }

    long closingId() {
        return closingId;
    }

    FollowUpOutcome outcome() {
        return outcome;
    }

    int version() {
        return version;
    }
}
