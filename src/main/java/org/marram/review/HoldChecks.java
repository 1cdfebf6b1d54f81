package org.marram.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marram.common.Checks;
import org.marram.common.Ref;

/**
 * What a review must bring: a day that is over or today, after the last review and not before the plan; how it was held;
 * words for the person; for a goal that does not stay as it is, the reason.
 *
 * @param lastOn day of the last review; null where there is none
 * @param goals of the plan
 */
record HoldChecks(LocalDate today, LocalDate openedOn, LocalDate lastOn, Set<Ref> goals) {

    /** Most characters of the words for the person. */
    static final int SUMMARY = 1_000;

    /** The same with clean words. Refuses with everything found. */
    HoldReview checked(HoldReview asked) {
        Checks checks = new Checks();
        LocalDate heldOn = checks.present("heldOn", asked.heldOn());
        if (heldOn != null) {
            checks.that(!heldOn.isAfter(today), "heldOn", "in-the-future");
            checks.that(!heldOn.isBefore(openedOn), "heldOn", "before-start");
            checks.that(lastOn == null || heldOn.isAfter(lastOn), "heldOn", "before-last-review");
        }
        checks.present("how", asked.how());
        checks.present("withPerson", asked.withPerson());
        String summary = checks.required("summary", asked.summary(), SUMMARY);
        List<HoldReview.LookedAt> looked = asked.goals() == null ? List.of() : asked.goals();
        Set<Ref> seen = new HashSet<>();
        for (int i = 0; i < looked.size(); i++) {
            goal(checks, "goals[" + i + "].", looked.get(i), seen);
        }
        checks.refuseFaults();
        return new HoldReview(
                asked.person(), asked.version(), heldOn, asked.how(), asked.withPerson(), summary, looked);
    }

    private void goal(Checks checks, String at, HoldReview.LookedAt asked, Set<Ref> seen) {
        if (asked == null || asked.goal() == null) {
            checks.that(false, at + "goal", "required");
            return;
        }
        checks.that(goals.contains(asked.goal()), at + "goal", "unknown");
        checks.that(seen.add(asked.goal()), at + "goal", "twice");
        GoalDecision decision = checks.present(at + "decision", asked.decision());
        if (decision == GoalDecision.KEPT) {
            checks.that(asked.reason() == null, at + "reason", "not-possible");
        } else {
            checks.present(at + "reason", asked.reason());
        }
    }
}
