package org.marram.referral;

/**
 * Computed from facts. EXPIRED: its release ran out before an answer. ENDED: it was accepted, and the place has ended
 * since, or the release has.
 */
public enum ReferralState {
    WAITING,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    ENDED
}
