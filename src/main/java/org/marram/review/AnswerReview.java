package org.marram.review;

import org.marram.common.Ref;

/** What the person says to a review on the own page; own words may be missing. */
public record AnswerReview(Ref review, RightForMe rightForMe, String words) {}
