package org.marram.history;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * One thing that happened to a plan.
 *
 * @param goal the goal, or that of the milestone
 * @param milestone null where it happened to the goal
 * @param title what the milestone, or else the goal, is called today
 * @param was what stood before: words, a day, a code, or the milestone that is waited for no more; may be null
 * @param became what stood after, or the milestone that is waited for since; may be null
 * @param reason a code of {@link AmendReason} or {@link ArchiveReason}; null where none is kept
 * @param by display name of who did it; null where nobody is known
 */
public record PlanChange(
        Instant at,
        ChangeKind kind,
        Ref goal,
        Ref milestone,
        String title,
        String was,
        String became,
        String reason,
        String by) {}
