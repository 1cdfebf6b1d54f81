package org.marram.review;

import java.time.LocalDate;
import org.marram.common.Ref;

/** What the person said to a review by word of mouth, on which day; own words may be missing. */
public record RecordAnswer(Ref review, RightForMe rightForMe, LocalDate saidOn, String words) {}
