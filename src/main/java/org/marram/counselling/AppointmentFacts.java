package org.marram.counselling;

import java.time.Instant;
import org.marram.common.Ref;
import org.marram.fact.Source;

/**
 * What is said of an appointment: nothing of what it is about, and nothing of who holds it.
 *
 * @param minutes how long it lasts, 5 to 480; null where nobody said
 * @param calledOffBy only where it was not held
 * @param milestone the one that it feeds, null for none
 */
public record AppointmentFacts(
        Instant startsAt,
        Integer minutes,
        Form form,
        Went went,
        CalledOffBy calledOffBy,
        Ref milestone,
        Source source) {

    /** The same, with how it went. */
    AppointmentFacts gone(Went how, CalledOffBy by) {
        return new AppointmentFacts(startsAt, minutes, form, how, by, milestone, source);
    }

    /** Another one like it. */
    AppointmentFacts next(NextAppointment asked) {
        return new AppointmentFacts(
                asked.startsAt(),
                asked.minutes() == null ? minutes : asked.minutes(),
                asked.form() == null ? form : asked.form(),
                Went.PLANNED,
                null,
                milestone,
                source);
    }
}
