package org.marram.closing;

/** A plan was closed; fired in the same transaction. takeBackReferrals: what waits or goes on with partners ends. */
public record PlanClosed(long planId, long personId, boolean takeBackReferrals) {}
