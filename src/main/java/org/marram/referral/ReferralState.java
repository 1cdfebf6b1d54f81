package org.marram.referral;

/**
 * Computed from facts. SENT: nobody has answered yet. WAITING: on the waiting list of a full course. OFFERED: a place came
 * free, and the partner confirms. EXPIRED: nobody answered in time. ENDED: it was accepted, and the place has ended since,
 * or the release has.
 */
public enum ReferralState {
    SENT,
    WAITING,
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    ENDED;

    /** Whether an answer can still come. */
    public boolean isOpen() {
        return this == SENT || this == WAITING || this == OFFERED;
    }

    /** Whether it is open or its place goes on. */
    public boolean isLive() {
        return isOpen() || this == ACCEPTED;
    }
}
