package org.marram.referral;

import java.time.Instant;

/**
 * The facts from which it follows where a referral stands; null is what has not happened. Taking it back outweighs its
 * answer, and nothing goes on longer than its release, since nobody agreed to that.
 */
record Standing(Answer answer, Instant answeredAt, Instant withdrawnAt, Instant placeEndedAt, Instant releaseUntil) {

    ReferralState state(Instant now) {
        if (withdrawnAt != null) {
            return ReferralState.WITHDRAWN;
        }
        if (answer == Answer.DECLINED) {
            return ReferralState.DECLINED;
        }
        boolean over = !now.isBefore(releaseUntil);
        if (answer == null) {
            return over ? ReferralState.EXPIRED : ReferralState.WAITING;
        }
        return over || placeEndedAt != null ? ReferralState.ENDED : ReferralState.ACCEPTED;
    }

    /** When it stopped, null while it waits or goes on. */
    Instant endedAt(Instant now) {
        return switch (state(now)) {
            case WAITING, ACCEPTED -> null;
            case DECLINED -> answeredAt;
            case WITHDRAWN -> withdrawnAt;
            case EXPIRED -> releaseUntil;
            case ENDED -> placeEndedAt == null ? releaseUntil : placeEndedAt;
        };
    }
}
