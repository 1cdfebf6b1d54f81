package org.marram.plan;

import java.util.Collection;

/** What proves these milestones has changed, or they are on the way again: facts may be enough now, or contradict. */
public record ProofChanged(Collection<Long> milestoneIds) {}
