package org.marram.plan;

/** An open plan has more milestones than before; said in the same transaction. */
public record MilestonesAdded(long planId, long personId) {}
