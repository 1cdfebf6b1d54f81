package org.marram.review;

import java.util.List;

/**
 * The reviews of one person, the latest first, and the window that stands; {@code due} is null where the plan is closed
 * or never had a milestone.
 */
public record ReviewsView(List<ReviewLine> held, ReviewDue due) {}
