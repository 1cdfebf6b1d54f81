package org.marram.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.offering.Offered;

/**
 * A referral as the coordinator sees it.
 *
 * @param offered the course or the opening
 * @param waitingSince when it was put on the waiting list; null where it never was
 * @param place on the waiting list, from 1; null where it does not wait for a place
 * @param expiresAt until when it can be answered
 * @param answeredAt stays when an accepted one ends or is taken back; null where nobody answered
 * @param endedAt null while it is open or goes on
 * @param declined why, null where it was not declined
 * @param declinedBy whose no it was
 * @param askAgainOn the day from which it may be asked again; null where none was said
 * @param heardFrom who gave the partner's answer by word of mouth; null where they answered here, or the name does not open
 * @param heardOn the day on which they said so; null where they answered here
 */
public record ReferralView(
        Ref ref,
        Ref milestone,
        Offered offered,
        String organisationName,
        Instant sentAt,
        ReferralState state,
        Instant waitingSince,
        Integer place,
        Instant expiresAt,
        Instant answeredAt,
        Instant endedAt,
        DeclineReason declined,
        DeclineSide declinedBy,
        LocalDate askAgainOn,
        String heardFrom,
        LocalDate heardOn) {}
