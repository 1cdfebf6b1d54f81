package org.marram.closing;

import org.marram.common.Ref;
import org.marram.person.Answer;
import org.marram.plan.CloseReason;

/**
 * Closes a person's plan.
 *
 * @param version of the plan, as it was read; another one stands now means refused as stale
 * @param destinationAnswer null: GIVEN with a destination, else NOT_ASKED
 * @param takeBackReferrals whether what waits or goes on with partners ends; else it stays as it is
 * @param followUp whether contact after 3, 6, 12 and 24 months was agreed
 */
public record ClosePlan(
        Ref person,
        int version,
        CloseReason reason,
        Answer destinationAnswer,
        Destination destination,
        boolean takeBackReferrals,
        boolean followUp) {}
