package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A milestone later than planned, of any open plan. */
public record WorkOverdue(Ref plan, Ref milestone, LocalDate dueOn) {}
