package org.marram.plan;

import java.time.LocalDate;
import org.marram.common.Ref;

/** New words or another date for a milestone; the earlier ones stay readable. */
public record ChangeMilestone(Ref milestone, int version, String title, LocalDate dueOn, AmendReason reason) {}
