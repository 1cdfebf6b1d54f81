package org.marram.plan;

/**
 * Milestones were added, or the plan was closed or opened again; said in the transaction of that fact.
 *
 * @param closed whether the plan is closed now
 * @param milestones not set aside
 */
public record PlanMoved(long planId, long personId, boolean closed, int milestones) {}
