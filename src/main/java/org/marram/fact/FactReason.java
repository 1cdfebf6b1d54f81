package org.marram.fact;

import org.marram.common.Checks;

/** Why what was written down was corrected, or struck. */
public enum FactReason {
    MISTAKE,
    LEARNED_MORE,
    DOCUMENT_SEEN,
    PERSONS_WISH,
    /** It tells of somebody else. */
    WRONG_PERSON,
    WRITTEN_TWICE;

    /** Refuses a missing one. */
    public static FactReason needed(FactReason reason) {
        new Checks().that(reason != null, "reason", "required").refuseFaults();
        return reason;
    }
}
