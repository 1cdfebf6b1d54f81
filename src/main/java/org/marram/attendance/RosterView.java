package org.marram.attendance;

import java.time.Instant;
import java.util.List;
import org.marram.calendar.NotHeldReason;
import org.marram.common.Ref;

/**
 * The class of one session: the people whom one may see now, by name to use.
 *
 * @param where the site and the room; null where nobody has said it
 * @param closed whether its month is closed: changes need a reason and are kept as adjustments
 */
public record RosterView(
        Ref session,
        String courseTitle,
        String where,
        Instant startsAt,
        Instant endsAt,
        NotHeldReason notHeld,
        boolean closed,
        List<RosterLine> lines) {}
