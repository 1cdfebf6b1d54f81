package org.marram.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.offering.OfferId;

/**
 * A place in a course or an opening, from the acceptance of a referral to its end. Hours attended in a course feed the
 * milestone; a job or a home that an opening gave is a fact of its own and may last longer.
 */
@Entity
@Table(name = "enrolment")
class Enrolment {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long referralId;
    private long personId;
    private long milestoneId;
    private Long courseId;
    private Long openingId;
    private Instant fromAt;
    private Instant endedAt;
    private Long endedBy;

    protected Enrolment() {}

    Enrolment(Referral accepted, Instant at) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = accepted.programmeId();
        this.referralId = accepted.id();
        this.personId = accepted.personId();
        this.milestoneId = accepted.milestoneId();
        this.courseId = accepted.offer().course();
        this.openingId = accepted.offer().opening();
        this.fromAt = at;
    }

    /** Answers false, and changes nothing, where it had ended before: its place is given back once only. */
    boolean end(Instant at, long by) {
        if (endedAt != null) {
            return false;
        }
        endedAt = at;
        endedBy = by;
        return true;
    }

    /** It ended when its release ran out, by nobody's act. Answers false as {@link #end} does. */
    boolean runOut(Instant releaseUntil) {
        if (endedAt != null) {
            return false;
        }
        endedAt = releaseUntil;
        return true;
    }

    long id() {
        return id;
    }

    OfferId offer() {
        return OfferId.of(courseId, openingId);
    }
}
