package org.marram.progress;

import org.marram.review.OwnReview;

/**
 * What the person signed in sees of their own, at one look: the name to use, the plan with its progress, and the last
 * review; null where none was held, or the years were asked for.
 */
public record OwnWay(String nameToUse, WayView way, OwnReview review) {}
