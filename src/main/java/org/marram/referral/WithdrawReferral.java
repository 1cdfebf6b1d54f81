package org.marram.referral;

import org.marram.common.Ref;

/** Takes a referral back. */
public record WithdrawReferral(Ref referral, WithdrawReason reason) {}
