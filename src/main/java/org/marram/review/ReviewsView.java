package org.marram.review;

import java.util.List;

/**
 * The latest reviews of one person, and the window that stands; {@code due} is null where the plan is closed
 * or never had a milestone.
 */
public record ReviewsView(List<ReviewLine> held, ReviewDue due) {}
