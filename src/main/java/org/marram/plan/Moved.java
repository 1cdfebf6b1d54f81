package org.marram.plan;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A milestone that would move with another one, from which day to which. */
public record Moved(Ref milestone, String title, LocalDate from, LocalDate to, int version) {}
