package org.marram.calendar;

import java.time.LocalDate;

/** Days on which no rule has a session; until is the last of them. */
public record CloseDays(LocalDate from, LocalDate until) {}
