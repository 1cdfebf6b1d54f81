package org.marram.plan;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.template.CriterionKind;

/** A milestone of a new goal; amount in quarter hours, needs (a milestone of the same plan) may be null. */
public record NewMilestone(String title, LocalDate dueOn, CriterionKind criterion, Integer amount, Ref needs) {}
