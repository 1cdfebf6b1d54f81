package org.marram.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A month that is over.
 *
 * @param month its first day
 * @param closedAt null while it is open
 */
public record MonthLine(LocalDate month, Instant closedAt) {}
