package org.marram.plan;

/** A closed plan goes on; fired in the same transaction. */
public record PlanReopened(long planId, long personId) {}
