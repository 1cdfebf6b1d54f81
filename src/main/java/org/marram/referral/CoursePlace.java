package org.marram.referral;

import org.marram.common.Ref;

/** A place in a course that goes on under a live release, whosever it is; {@code course} is the title. */
public record CoursePlace(long id, Ref ref, long personId, long organisationId, long courseId, String course) {}
