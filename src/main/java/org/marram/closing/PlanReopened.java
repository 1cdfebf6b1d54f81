package org.marram.closing;

/** A closed plan goes on; fired in the same transaction. */
public record PlanReopened(long planId, long personId) {}
