package org.marram.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** A day on which the person agreed to be asked how they are, after their plan was closed. */
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

    protected FollowUp() {}

    FollowUp(long programmeId, PlanClosing closing, LocalDate dueOn) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.closingId = closing.id();
        this.personId = closing.personId();
        this.dueOn = dueOn;
    }
}
