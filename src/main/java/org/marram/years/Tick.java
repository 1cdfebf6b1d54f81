package org.marram.years;

import java.time.LocalDate;

/** What belongs to no lane, such as a review: a tick on the axis, or a stretch of it where it has days to choose from. */
public record Tick(LocalDate from, LocalDate until, String words) {}
