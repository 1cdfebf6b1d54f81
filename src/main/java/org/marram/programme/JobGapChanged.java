package org.marram.programme;

/** From now on more or fewer days between two jobs count as days in a job. Fired in the transaction of the change. */
public record JobGapChanged(long programmeId) {}
