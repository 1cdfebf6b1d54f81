package org.marram.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Seen;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.FactService;
import org.marram.fact.Source;
import org.marram.person.PersonService;
import org.marram.referral.ReferralService;
import org.marram.referral.TalkPlace;

/**
 * The appointments that a partner holds with those who were referred to them, while a release covers who came. Of anybody
 * else's with the same person they learn nothing.
 */
@ApplicationScoped
@Transactional
public class OwnAppointmentService {

    private static final Duration SHOWN = Duration.ofDays(90);
    private static final long NOBODY = -1;

    @Inject
    private AppointmentBook book;

    @Inject
    private Appointments appointments;

    @Inject
    private FactService facts;

    @Inject
    private ReferralService referrals;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Those who have a place with one's own organisation, by name; at most 100, in a constant number of queries. */
    @Needs(Act.LIST_OWN_APPOINTMENTS)
    public List<OwnAppointments> own() {
        Seen seen = access.people(Act.LIST_OWN_APPOINTMENTS);
        List<TalkPlace> places = referrals.talks(organisation(), seen);
        Map<Long, String> names =
                people.names(places.stream().map(TalkPlace::personId).distinct().toList());
        Map<Long, List<Appointment>> found = appointments.of(
                places.stream().map(TalkPlace::id).toList(), clock.instant().minus(SHOWN));
        return places.stream()
                .map(place -> new OwnAppointments(
                        place.ref(),
                        names.get(place.personId()),
                        found.getOrDefault(place.id(), List.of()).stream()
                                .map(OwnAppointment::of)
                                .toList()))
                .sorted(Comparator.comparing(
                        OwnAppointments::nameToUse, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)))
                .toList();
    }

    /** As {@link AppointmentService#add}; milestone and source follow from the place. Refuses one that is not their own. */
    @Needs(Act.KEEP_OWN_APPOINTMENTS)
    public Ref add(PlanAppointment command) {
        Optional<TalkPlace> found =
                referrals.talk(command.place()).filter(place -> place.organisationId() == organisation());
        access.person(Act.KEEP_OWN_APPOINTMENTS, found.map(TalkPlace::personId).orElse(NOBODY), command.place());
        TalkPlace place = found.orElseThrow(Refusal::notFound);
        return book.add(
                facts.begin(place.personId()),
                byPartner(command.facts()),
                facts.provenBy(Appointment.KIND, place.milestone()),
                place.id());
    }

    /** As {@link AppointmentService#note}, of one that comes from a place with one's own organisation. */
    @Needs(Act.KEEP_OWN_APPOINTMENTS)
    public int note(NoteAppointment command) {
        return book.note(own(command.appointment(), command.version()), command);
    }

    /** As {@link AppointmentService#correct}, of one that comes from a place with one's own organisation. */
    @Needs(Act.KEEP_OWN_APPOINTMENTS)
    public int correct(CorrectAppointment command) {
        FactService.Held<Appointment> held = own(command.appointment(), command.version());
        CorrectAppointment right = new CorrectAppointment(
                command.appointment(), command.version(), byPartner(command.facts()), command.reason());
        return book.correct(held, right, held.fact().milestoneId());
    }

    private FactService.Held<Appointment> own(Ref appointment, int version) {
        FactService.Held<Appointment> held = facts.hold(Act.KEEP_OWN_APPOINTMENTS, Appointment.KIND, appointment);
        Long place = held.fact().place();
        if (place == null || !referrals.isTalk(place, organisation())) {
            throw access.unknown(Act.KEEP_OWN_APPOINTMENTS, appointment);
        }
        held.fact().refuseUnlessAt(version);
        return held;
    }

    private static AppointmentFacts byPartner(AppointmentFacts asked) {
        return new AppointmentFacts(
                asked.startsAt(),
                asked.minutes(),
                asked.form(),
                asked.went(),
                asked.calledOffBy(),
                null,
                Source.PARTNER);
    }

    private long organisation() {
        return Optional.ofNullable(current.actor().organisationId()).orElse(NOBODY);
    }
}
