package org.marram.referral;

import org.marram.common.Ref;

/** An enrolment that has not ended. */
public record EnrolmentFacts(long id, Ref ref, long personId, long milestoneId) {}
