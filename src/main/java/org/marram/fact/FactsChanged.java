package org.marram.fact;

import java.util.Collection;
import org.marram.template.CriterionKind;

/** What these milestones are proved by is otherwise now. Fired in the transaction of the fact. */
public record FactsChanged(CriterionKind criterion, Collection<Long> milestoneIds) {}
