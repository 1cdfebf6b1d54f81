package org.marram.referral;

/** Why a partner declines. */
public enum DeclineReason {
    FULL,
    WRONG_LEVEL,
    WRONG_TIME,
    LANGUAGE,
    OTHER
}
