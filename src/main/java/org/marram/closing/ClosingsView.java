package org.marram.closing;

import java.time.Instant;
import java.util.List;

/**
 * Whether a plan is open, and the times that it was closed, newest first.
 *
 * @param version of the plan, for closing and reopening
 * @param closedAt null while it is open
 */
public record ClosingsView(int version, Instant closedAt, List<ClosingView> closings) {

    /** The one that holds now; null while the plan is open. */
    public ClosingView now() {
        return closedAt == null || closings.isEmpty() ? null : closings.get(0);
    }
}
