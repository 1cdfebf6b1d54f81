package org.marram.coming;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * A session of a course in which one has a place.
 *
 * @param calledOff whether it does not take place
 * @param cannotCome whether one said that one cannot come
 */
public record SessionAhead(
        Ref ref,
        String course,
        String organisation,
        Instant startsAt,
        Instant endsAt,
        boolean calledOff,
        boolean cannotCome) {}
