package org.marram.plan;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * New words, another date or another proof for a milestone; the earlier ones stay readable.
 *
 * @param proof null to leave it as it stands
 * @param alsoMove which of those that wait for it move at the same time
 */
public record ChangeMilestone(
        Ref milestone,
        int version,
        String title,
        LocalDate dueOn,
        AmendReason reason,
        Proof proof,
        List<AlsoMove> alsoMove) {

    /** Words and date of this one only. */
    public ChangeMilestone(Ref milestone, int version, String title, LocalDate dueOn, AmendReason reason) {
        this(milestone, version, title, dueOn, reason, null, List.of());
    }
}
