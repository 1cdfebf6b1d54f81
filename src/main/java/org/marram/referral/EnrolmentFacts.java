package org.marram.referral;

import java.time.Instant;
import org.marram.common.Ref;

/** An enrolment that has not ended, in this course, since then. */
public record EnrolmentFacts(long id, Ref ref, long personId, long milestoneId, long courseId, Instant since) {

    /** How many of one course are read at once. */
    public static final int MOST_IN_COURSE = 500;

    /** In JPQL, of an enrolment e. */
    public static final String OF =
            "new org.marram.referral.EnrolmentFacts(e.id, e.ref, e.personId, e.milestoneId, e.courseId, e.fromAt)";

    /** The condition in JPQL on an enrolment e, a referral r and a release s: e goes on under its release at :now. */
    public static final String GOES_ON = " r.id = e.referralId and s.id = r.releaseId and e.courseId is not null"
            + " and e.endedAt is null and" + Referrals.UNDER_RELEASE;
}
