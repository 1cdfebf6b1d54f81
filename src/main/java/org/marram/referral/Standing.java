package org.marram.referral;

import java.time.Instant;

/**
 * The facts from which it follows where a referral stands; null is what has not happened. Taking it back outweighs its
 * answer, and nothing goes on longer than its release, since nobody agreed to that.
 */
record Standing(
        Answer answer,
        Instant answeredAt,
        Instant withdrawnAt,
        Instant waitingAt,
        Instant turnAt,
        Instant expiresAt,
        Instant placeEndedAt,
        Instant releaseUntil) {

    ReferralState state(Instant now) {
        if (withdrawnAt != null) {
            return ReferralState.WITHDRAWN;
        }
        if (answer == Answer.DECLINED) {
            return ReferralState.DECLINED;
        }
        if (answer == null) {
            return open(now);
        }
        return placeEndedAt != null || !now.isBefore(releaseUntil) ? ReferralState.ENDED : ReferralState.ACCEPTED;
    }

    private ReferralState open(Instant now) {
        if (!now.isBefore(expiresAt)) {
            return ReferralState.EXPIRED;
        }
        if (waitingAt == null) {
            return ReferralState.SENT;
        }
        return turnAt == null ? ReferralState.WAITING : ReferralState.OFFERED;
    }

    /** When it stopped, null while it is open or goes on. */
    Instant endedAt(Instant now) {
        return switch (state(now)) {
            case SENT, WAITING, OFFERED, ACCEPTED -> null;
            case DECLINED -> answeredAt;
            case WITHDRAWN -> withdrawnAt;
            case EXPIRED -> expiresAt;
            case ENDED -> placeEndedAt == null ? releaseUntil : placeEndedAt;
        };
    }
}
