package org.marram.attendance;

import java.time.Instant;
import org.marram.calendar.NotHeldReason;
import org.marram.common.Ref;

/** A session of a day; the counts are of people whom one may see now. */
public record SessionLine(
        Ref ref,
        String courseTitle,
        Instant startsAt,
        Instant endsAt,
        NotHeldReason notHeld,
        int enrolled,
        int marked) {}
