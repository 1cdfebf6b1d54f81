package org.marram.plan;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A milestone that a template made, as it stands. */
record Made(long id, Ref key, long goalId, String title, LocalDate dueOn, boolean open, boolean byHand, int version) {}
