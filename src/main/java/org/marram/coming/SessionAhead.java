package org.marram.coming;

import java.time.Instant;
import org.marram.common.Ref;
import org.marram.counselling.AppointmentFact;
import org.marram.counselling.Went;

/**
 * A session of a course in which one has a place, or an appointment. Of an appointment neither what it is about nor with whom is
 * told: whoever looks over a shoulder learns nothing.
 *
 * @param course null for an appointment, as {@code organisation}
 * @param endsAt null where nobody said how long it is
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
        boolean cannotCome) {

    private static final int SECONDS = 60;

    static SessionAhead of(AppointmentFact one) {
        Instant ends = one.minutes() == null ? null : one.startsAt().plusSeconds((long) one.minutes() * SECONDS);
        return new SessionAhead(
                one.ref(), null, null, one.startsAt(), ends, one.went() == Went.NOT_HELD, one.cannotCome());
    }
}
