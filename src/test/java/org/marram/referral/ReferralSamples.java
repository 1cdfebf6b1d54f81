package org.marram.referral;

import java.time.Instant;
import org.marram.offering.OfferId;

/** Referrals as the tests of this room need them. */
final class ReferralSamples {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final Instant EXPIRES = NOW.plusSeconds(86_400);
    static final int AS_SENT = 0;
    static final Referral.No A_NO = new Referral.No(DeclineSide.PARTNER, DeclineReason.FULL, null);
    static final long COORDINATOR = 11;
    static final long PROVIDER = 12;

    private ReferralSamples() {}

    static Referral aWaitingReferral() {
        return new Referral(
                new Referral.Wanted(1, 2, 3, new OfferId(4, true), 5, 6, EXPIRES), NOW.minusSeconds(60), COORDINATOR);
    }

    static Referral anAcceptedReferral() {
        Referral referral = aWaitingReferral();
        referral.accept(AS_SENT, NOW, PROVIDER);
        return referral;
    }

    static Referral aDeclinedReferral() {
        Referral referral = aWaitingReferral();
        referral.decline(A_NO, AS_SENT, NOW, PROVIDER);
        return referral;
    }

    static Referral aWithdrawnReferral() {
        Referral referral = aWaitingReferral();
        referral.withdraw(WithdrawReason.MISTAKE, NOW, COORDINATOR);
        return referral;
    }
}
