package org.marram.plan;

import java.time.Instant;

/** Computed from facts, never stored. WAITING: a milestone that it needs is still open (neither reached nor set aside). */
public enum MilestoneState {
    WAITING,
    OPEN,
    REACHED,
    SET_ASIDE;

    public static MilestoneState of(Instant reachedAt, Instant setAsideAt, boolean waits) {
        if (reachedAt != null) {
            return REACHED;
        }
        if (setAsideAt != null) {
            return SET_ASIDE;
        }
        return waits ? WAITING : OPEN;
    }

    public boolean isOpen() {
        return this == OPEN || this == WAITING;
    }
}
