package org.marram.referral;

/** What a partner said. */
enum Answer {
    ACCEPTED,
    DECLINED
}
