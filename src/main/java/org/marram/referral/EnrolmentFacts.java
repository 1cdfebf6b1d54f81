package org.marram.referral;

import java.time.Instant;
import org.marram.common.Ref;

/** An enrolment that has not ended, in this course, since then. */
public record EnrolmentFacts(long id, Ref ref, long personId, long milestoneId, long courseId, Instant since) {}
