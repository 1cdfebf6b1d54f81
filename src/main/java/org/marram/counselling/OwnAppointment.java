package org.marram.counselling;

import java.time.Instant;
import org.marram.common.Ref;

/** An appointment as the partner who holds it keeps it. */
public record OwnAppointment(
        Ref ref,
        int version,
        Instant startsAt,
        Integer minutes,
        Form form,
        Went went,
        CalledOffBy calledOffBy,
        boolean cannotCome) {

    static OwnAppointment of(Appointment one) {
        AppointmentFacts facts = one.facts(null);
        return new OwnAppointment(
                one.ref(),
                one.version(),
                facts.startsAt(),
                facts.minutes(),
                facts.form(),
                facts.went(),
                facts.calledOffBy(),
                one.cannotCome());
    }
}
