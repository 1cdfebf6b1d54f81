package org.marram.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * Contact agreed for a day; outcome and doneAt are null until it was made or tried.
 *
 * @param earlier what was written down before it was corrected, newest first
 */
public record FollowUpView(
        Ref ref, LocalDate dueOn, FollowUpOutcome outcome, Instant doneAt, int version, List<Earlier> earlier) {

    /** How it went as it stood until then, and who corrected it why. */
    public record Earlier(FollowUpOutcome outcome, Instant doneAt, OutcomeReason reason, Instant until, String by) {}
}
