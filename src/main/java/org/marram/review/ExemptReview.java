package org.marram.review;

import org.marram.common.Ref;

/** Moves the window of a person's review once; {@code version} of the window that was shown. */
public record ExemptReview(Ref person, int version, ExemptReason reason) {}
