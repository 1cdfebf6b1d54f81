package org.marram.review;

import java.time.LocalDate;

/** When the next review is due, both days included, and why then. */
public record ReviewWindow(LocalDate from, LocalDate until, WindowReason because) {}
