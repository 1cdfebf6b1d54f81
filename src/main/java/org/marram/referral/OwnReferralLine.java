package org.marram.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.offering.Offered;

/**
 * A referral that the partner has not answered, as they see it: the name to use, and nothing of the plan.
 *
 * @param offered what is asked for
 * @param state SENT, WAITING or OFFERED
 * @param place on the waiting list, among those for whom no place has come free; null elsewhere
 * @param full whether every place is taken or promised to somebody else
 * @param answerBy the last day of the time for an answer; null while nothing is expected
 * @param late whether that day is over
 */
public record OwnReferralLine(
        Ref ref,
        String nameToUse,
        Offered offered,
        Instant sentAt,
        ReferralState state,
        Integer place,
        boolean full,
        LocalDate answerBy,
        boolean late,
        int version) {}
