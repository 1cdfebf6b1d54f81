package org.marram.plan;

import java.util.List;
import org.marram.common.Checks;

/** Why a goal or milestone was changed, set aside or taken up again. */
public enum AmendReason {
    DATE_MOVED,
    BETTER_WORDS,
    MISTAKE,
    CIRCUMSTANCES,
    PERSONS_WISH,
    /** A later version of its template was taken; nobody chooses this by hand. */
    TEMPLATE_CHANGED,
    /** Set aside, or taken up again, with its goal; nobody chooses it. */
    GOAL_ARCHIVED;

    /** What somebody can choose. */
    public static final List<AmendReason> BY_HAND =
            List.of(DATE_MOVED, BETTER_WORDS, MISTAKE, CIRCUMSTANCES, PERSONS_WISH);

    /** Faults where it is missing, or cannot be chosen. */
    static AmendReason byHand(Checks checks, AmendReason reason) {
        checks.present("reason", reason);
        checks.that(reason == null || BY_HAND.contains(reason), "reason", "not-possible");
        return reason;
    }
}
