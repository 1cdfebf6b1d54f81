package org.marram.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.Fact;
import org.marram.fact.FactReason;
import org.marram.fact.FactService;

/** How appointments are written down, whoever does so; who may is asked before. */
@ApplicationScoped
class AppointmentBook {

    @Inject
    private FactService facts;

    @Inject
    private Appointments appointments;

    @Inject
    private Event<AppointmentChanged> changed;

    @Inject
    private Clock clock;

    /** @param place from which it comes, null for none */
    Ref add(Fact.Origin origin, AppointmentFacts asked, Long milestone, Long place) {
        return facts.add(Appointment.KIND, made(origin, checked(asked), milestone, place));
    }

    /** Answers the version that stands from now on. Refuses one of which it was said already. */
    int note(FactService.Held<Appointment> held, NoteAppointment command) {
        Appointment one = held.fact();
        one.refuseUnlessPlanned();
        AppointmentFacts planned = one.facts(null);
        AppointmentFacts gone = checked(planned.gone(AppointmentChecks.noted(command.went()), command.calledOffBy()));
        int version = replace(held, gone, one.milestoneId(), null);
        if (command.next() != null) {
            add(facts.begin(one.personId()), planned.next(command.next()), one.milestoneId(), one.place());
        }
        return version;
    }

    /** Answers the version that stands from now on. Refuses a missing reason where it was said already how it went. */
    int correct(FactService.Held<Appointment> held, CorrectAppointment command, Long milestone) {
        FactReason reason = held.fact().isPlanned() ? command.reason() : FactReason.needed(command.reason());
        return replace(held, checked(command.facts()), milestone, reason);
    }

    private int replace(FactService.Held<Appointment> held, AppointmentFacts clean, Long milestone, FactReason reason) {
        Appointment before = held.fact();
        Appointment next =
                made(facts.next(held), clean, milestone, before.place()).after(before);
        int version = facts.replace(Appointment.KIND, before, next, reason);
        if (next.isNewsAfter(before, clock.instant())) {
            changed.fire(new AppointmentChanged(before.personId()));
        }
        return version;
    }

    /** There was none. */
    void strike(Ref appointment, int version, FactReason reason) {
        Appointment struck = facts.strike(Appointment.KIND, appointment, version, reason);
        if (struck.isAhead(clock.instant())) {
            changed.fire(new AppointmentChanged(struck.personId()));
        }
    }

    /** Refuses another one at the same moment; a partner is told only of their own. */
    private Appointment made(Fact.Origin origin, AppointmentFacts clean, Long milestone, Long place) {
        if (appointments.isThere(origin.box().personId(), clean.startsAt(), place, origin.ref())) {
            throw Refusal.conflict("appointment-there");
        }
        return new Appointment(origin, clean, clock.getZone(), milestone, place);
    }

    private AppointmentFacts checked(AppointmentFacts asked) {
        return new AppointmentChecks(clock.instant(), clock.getZone()).checked(asked);
    }
}
