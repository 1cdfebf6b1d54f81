package org.marram.plan;

import java.time.LocalDate;
import org.marram.common.Ref;

/** Another date for a milestone that waits for the one that moves. */
public record AlsoMove(Ref milestone, int version, LocalDate dueOn) {}
