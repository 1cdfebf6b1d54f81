package org.marram.referral;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * A referral as the coordinator sees it.
 *
 * @param answeredAt stays when an accepted one ends or is taken back; null where nobody answered
 * @param endedAt null while it waits or goes on
 * @param declined why, null where it was not declined
 */
public record ReferralView(
        Ref ref,
        Ref milestone,
        Ref course,
        String courseTitle,
        String organisationName,
        Instant sentAt,
        ReferralState state,
        Instant answeredAt,
        Instant endedAt,
        DeclineReason declined) {}
