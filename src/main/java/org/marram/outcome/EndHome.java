package org.marram.outcome;

import java.time.LocalDate;
import org.marram.common.Ref;

/** Somebody moved out, and why. */
public record EndHome(Ref home, int version, LocalDate on, HomeEnd reason, String note) {}
