package org.marram.review;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A plan that carries another window than the one that stands. There should be none; 9999-12-31 where none is. */
public record ReviewDrift(Ref plan, LocalDate from, LocalDate until, LocalDate fromByFacts, LocalDate untilByFacts) {}
