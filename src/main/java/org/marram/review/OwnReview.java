package org.marram.review;

import java.time.LocalDate;
import org.marram.common.Ref;

/** The last review as the person reads it: what was written down, and what they said to it last; null for nothing yet. */
public record OwnReview(Ref ref, LocalDate heldOn, String summary, ReviewView.Said answer) {}
