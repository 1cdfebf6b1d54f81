package org.marram.referral;

/** Why a referral was withdrawn. */
public enum WithdrawReason {
    PERSONS_WISH,
    BETTER_OFFER,
    MISTAKE,
    RELEASE_ENDED,
    /** The person's plan was closed; said by closing it, never chosen. */
    PLAN_CLOSED;

    /** Whether somebody can give it as a reason. */
    public boolean isChosen() {
        return this != RELEASE_ENDED && this != PLAN_CLOSED;
    }
}
