package org.marram.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.Fact;
import org.marram.fact.FactReason;
import org.marram.fact.FactService;

/** The appointments of people: attended or not, whether they took place, and the next one. Nothing is ever overwritten. */
@ApplicationScoped
@Transactional
public class AppointmentService {

    @Inject
    private FactService facts;

    @Inject
    private AppointmentBook book;

    @Inject
    private Appointments appointments;

    @Inject
    private Clock clock;

    /** One person's appointments, the newest day first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<AppointmentView> of(Ref person, String after, int limit) {
        return facts.of(Appointment.KIND, facts.box(person), after, limit).map(Appointment::view);
    }

    /** What was written down of them before it was noted, moved, corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<AppointmentView> earlier(Ref person) {
        return facts.earlier(Appointment.KIND, facts.box(person)).stream()
                .map(Appointment::view)
                .toList();
    }

    /**
     * Refuses a begin that is missing or over 40 years away, one ahead that was held (invalid went in-the-future), a length
     * outside 5 to 480 minutes, a missing form or source, who called it off where it was held or is planned, a milestone of
     * others or one that sessions do not prove, and another appointment of the person at that moment (conflict
     * appointment-there).
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, AppointmentFacts appointment) {
        Fact.Origin origin = facts.begin(person);
        return book.add(origin, appointment, milestone(appointment, origin.box().personId()), null);
    }

    /**
     * How it went, and the next one, like it, in one step. Refuses as {@link #add}, one of which it was said already (conflict
     * appointment-noted), a stale version. Answers the new one.
     */
    @Needs(Act.LOG_OUTCOME)
    public int note(NoteAppointment command) {
        return book.note(hold(command.appointment(), command.version()), command);
    }

    /**
     * Moves one that is planned, or says with a reason what is right about another. Refuses as {@link #add}, and a stale
     * version. What it was stays readable. Answers the new version.
     */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectAppointment command) {
        FactService.Held<Appointment> held = hold(command.appointment(), command.version());
        return book.correct(
                held, command, milestone(command.facts(), held.fact().personId()));
    }

    /** There was none. It counts no more and stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref appointment, int version, FactReason reason) {
        book.strike(appointment, version, reason);
    }

    /**
     * The person cannot come to it, or (false) can after all; without a reason, as often as they like. Refuses one that is not
     * their own, and one that has begun; where nothing is new, nothing happens.
     */
    @Open(because = "it asks")
    public void say(Ref appointment, boolean cannotCome) {
        FactService.Held<Appointment> held = facts.hold(Act.SAY_CANNOT_COME, Appointment.KIND, appointment);
        Appointment before = held.fact();
        if (!before.startsAt().isAfter(clock.instant())) {
            throw Refusal.conflict("session-begun");
        }
        if (before.isPlanned() && before.cannotCome() != cannotCome) {
            AppointmentFacts same = before.facts(null);
            Appointment next =
                    new Appointment(facts.next(held), same, clock.getZone(), before.milestoneId(), before.place());
            facts.replace(Appointment.KIND, before, next.said(cannotCome), null);
        }
    }

    /** Those of a person that have not begun, the next one first; one query. */
    @Open(because = "the caller asks about the person signed in and checks it")
    public List<AppointmentFact> ahead(long personId, int limit) {
        return appointments.ahead(personId, clock.instant(), limit);
    }

    /** Those attended for one milestone, the newest first, that lie before this moment and reference; one query. */
    @Open(because = "the caller checked the person")
    public List<AppointmentFact> attended(long personId, long milestoneId, Instant before, Ref ref, int limit) {
        return appointments.attended(personId, milestoneId, before, ref, limit);
    }

    /** How many were attended for each of these milestones, by their keys; one query. */
    @Open(because = "a fact changed, in the fact's transaction")
    public Map<Long, Integer> attended(Collection<Long> milestoneIds) {
        Map<Long, Long> attended = appointments.attended(milestoneIds);
        return milestoneIds.stream().collect(Collectors.toMap(Function.identity(), id -> attended.getOrDefault(id, 0L)
                .intValue()));
    }

    private FactService.Held<Appointment> hold(Ref appointment, int version) {
        return facts.hold(Appointment.KIND, appointment, version);
    }

    private Long milestone(AppointmentFacts asked, long personId) {
        return facts.milestone(Appointment.KIND, asked.milestone(), personId);
    }
}
