package org.marram.progress;

import java.time.Instant;
import org.marram.counselling.AppointmentFact;

/**
 * A session that a milestone's hours or sessions come from: when it began, and how many minutes of it count.
 *
 * @param minutes null where nobody said how long it was
 * @param course null for an appointment
 */
public record SessionFact(Instant startsAt, Integer minutes, String course) {

    static SessionFact of(AppointmentFact one) {
        return new SessionFact(one.startsAt(), one.minutes(), null);
    }
}
