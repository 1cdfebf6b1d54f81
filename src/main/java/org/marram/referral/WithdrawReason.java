package org.marram.referral;

/** Why a referral was withdrawn. */
public enum WithdrawReason {
    PERSONS_WISH,
    BETTER_OFFER,
    MISTAKE,
    RELEASE_ENDED
}
