package org.marram.assignment;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * Who is responsible for a person, from when until when.
 *
 * @param until null where no end is known
 * @param planned it has not begun yet, and can be called off
 * @param reason null for whoever enrolled the person
 * @param note to the colleague, null for none
 */
public record AssignmentView(
        Ref ref,
        String responsible,
        Instant from,
        Instant until,
        boolean planned,
        HandoverReason reason,
        String note) {}
