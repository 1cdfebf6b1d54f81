package org.marram.review;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * A review that took place.
 *
 * @param version of the window that was shown
 * @param summary in words for the person, who reads them on the own page
 */
public record HoldReview(
        Ref person,
        int version,
        LocalDate heldOn,
        ReviewHow how,
        Boolean withPerson,
        String summary,
        List<LookedAt> goals) {

    /** One goal; {@code reason} for anything but KEPT. */
    public record LookedAt(Ref goal, GoalDecision decision, DecisionReason reason) {}
}
