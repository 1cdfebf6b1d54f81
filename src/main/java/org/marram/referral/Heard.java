package org.marram.referral;

/** What a partner said by word of mouth. */
public enum Heard {
    ACCEPTED,
    /** Every place is taken; they keep a list, and the person stands on it. */
    WAITS,
    DECLINED
}
