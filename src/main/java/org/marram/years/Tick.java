package org.marram.years;

import java.time.LocalDate;

/** Something that happened on one day and belongs to no lane, such as a review: a tick on the axis. */
public record Tick(LocalDate on, String words) {}
