package org.marram.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marram.assignment.AssignmentView;
import org.marram.common.Ref;
import org.marram.offering.Offered;

/**
 * What stands open in a person's plan, looked at before it is closed.
 *
 * @param version of the plan, for closing it
 * @param milestones how many are neither reached nor set aside
 * @param referrals those that wait or go on
 * @param releases those in force
 * @param reviewFromOn the open review window; null where there is none
 * @param handover the planned one; null where there is none
 */
public record OpenThings(
        int version,
        int milestones,
        List<OpenReferral> referrals,
        List<OpenRelease> releases,
        LocalDate reviewFromOn,
        LocalDate reviewUntilOn,
        AssignmentView handover) {

    /** A referral that waits, or whose place goes on. */
    public record OpenReferral(Ref ref, Offered offered, String organisation, boolean accepted) {}

    /** A release in force. */
    public record OpenRelease(Ref ref, String organisation, Instant until) {}

    /** Whether nothing stands open. */
    public boolean nothing() {
        return milestones == 0 && referrals.isEmpty() && releases.isEmpty() && reviewFromOn == null && handover == null;
    }
}
