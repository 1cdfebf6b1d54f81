package org.marram.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.plan.PlanStanding;

/** A review as it was held, with the plan's figures of that moment. Written once; what the person says to it follows. */
@Entity
@Table(name = "review")
class Review {

    @Id
    private long id;

    private Ref ref;
    private long planId;
    private long personId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private ReviewHow how;

    private boolean withPerson;
    private byte[] summary;
    private int milestones;
    private int reached;
    private Instant createdAt;
    private long createdBy;

    protected Review() {}

    /** {@code asked} is checked. */
    Review(HoldReview asked, PlanStanding plan, Box box, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.planId = plan.planId();
        this.personId = box.personId();
        this.heldOn = asked.heldOn();
        this.how = asked.how();
        this.withPerson = asked.withPerson();
        this.summary = box.seal(place(id), asked.summary());
        this.milestones = plan.milestones();
        this.reached = plan.reached();
        this.createdAt = at;
        this.createdBy = by;
    }

    /** What the sealing binds a summary to. */
    static String place(long id) {
        return "review.summary " + id;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }
}
