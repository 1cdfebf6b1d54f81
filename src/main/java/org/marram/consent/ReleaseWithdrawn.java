package org.marram.consent;

/** Fired in the transaction of the withdrawal, after its grants were ended. */
public record ReleaseWithdrawn(long releaseId, long personId) {}
