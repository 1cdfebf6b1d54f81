package org.marram.review;

import java.time.LocalDate;
import org.marram.history.MovedSince;

/**
 * What is laid on the table before a review is written down.
 *
 * @param due null where no window stands
 * @param since day of the last review, or of the plan's opening
 * @param moved in the plan since the last review was written down
 * @param next the window that would follow a review on that day; null where none would
 */
public record ReviewPreparation(ReviewDue due, LocalDate since, MovedSince moved, ReviewWindow next) {}
