package org.marram.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.access.Scope;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkKind;
import org.marram.attendance.OneMark;
import org.marram.calendar.CalendarService;
import org.marram.calendar.ScheduleSession;
import org.marram.coming.ComingService;
import org.marram.coming.SessionAhead;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.WithdrawRelease;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningService;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.MilestoneState;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.progress.Forecast;
import org.marram.progress.MilestoneProgress;
import org.marram.progress.ProgressService;
import org.marram.progress.SessionFact;
import org.marram.referral.AnswerReferral;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;

/** Appointments as coordinators, partners and the person have them, and the milestones that they feed beside classes. */
@ExtendWith(ArquillianExtension.class)
class AppointmentIT {

    @Inject
    AppointmentService appointments;

    @Inject
    OwnAppointmentService own;

    @Inject
    ComingService coming;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    PartnerService partners;

    @Inject
    CourseService courses;

    @Inject
    OpeningService openings;

    @Inject
    ConsentService consents;

    @Inject
    ReferralService referrals;

    @Inject
    CalendarService calendar;

    @Inject
    AttendanceService attendance;

    @Inject
    ProgressService progress;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private Actor coordinator;
    private LocalDate today;
    private Instant hour;
    private Ref person;
    private Ref talks;
    private Ref word;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonWithAPlan() {
        today = LocalDate.now(clock);
        hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed"));
        plans.add(new AddGoal(
                person,
                Pathway.HEALTH,
                Whose.PERSON,
                "Calm",
                List.of(
                        new NewMilestone("Talks", today.plusDays(90), CriterionKind.SESSIONS_ATTENDED, 3, null),
                        new NewMilestone("Word", today.plusDays(90), CriterionKind.CONFIRMED, null, null))));
        var milestones = plans.view(samples.personId(person)).goals().get(0).milestones();
        talks = milestones.get(0).ref();
        word = milestones.get(1).ref();
    }

    @Test
    void anAppointmentIsNotedAndTheNextOnePlannedInOneStep() {
        Ref first = appointments.add(person, planned(ago(14), talks));
        refusedField("went in-the-future", () -> appointments.add(person, said(ago(-7), Went.HELD_ATTENDED)));
        refusedField("milestone not-possible", () -> appointments.add(person, planned(ago(1), word)));
        refusedField(
                "calledOffBy not-possible",
                () -> appointments.note(new NoteAppointment(first, 1, Went.HELD_ATTENDED, CalledOffBy.PERSON, null)));
        refusedField("went not-possible", () -> appointments.note(note(first, 1, Went.PLANNED, null)));
        refused("appointment-there", () -> appointments.add(person, planned(ago(14), null)));
        refused("appointment-there", () -> appointments.note(note(first, 1, Went.HELD_ATTENDED, ago(14))));
        assertThat(appointments.note(note(first, 1, Went.HELD_ATTENDED, ago(-7))))
                .isEqualTo(2);
        refused("appointment-noted", () -> appointments.note(note(first, 2, Went.NOT_HELD, null)));
        refused("changed-meanwhile", () -> appointments.note(note(first, 1, Went.NOT_HELD, null)));
        assertThat(all()).extracting(one -> one.facts().went()).containsExactly(Went.PLANNED, Went.HELD_ATTENDED);
        assertThat(all().get(0).facts())
                .returns(ago(-7), AppointmentFacts::startsAt)
                .returns(50, AppointmentFacts::minutes)
                .returns(Form.INDIVIDUAL, AppointmentFacts::form)
                .returns(talks, AppointmentFacts::milestone);
        Ref next = all().get(0).ref();
        assertThat(far()).isEqualTo(new MilestoneProgress(1, 3, 1));
        AppointmentFacts moved = planned(ago(-8), talks);
        assertThat(appointments.correct(new CorrectAppointment(next, 1, moved, null)))
                .isEqualTo(2);
        AppointmentFacts right = said(ago(14), Went.NOT_HELD);
        refusedField("reason required", () -> appointments.correct(new CorrectAppointment(first, 2, right, null)));
        appointments.correct(new CorrectAppointment(first, 2, right, FactReason.LEARNED_MORE));
        assertThat(far().amount()).isZero();
        appointments.strike(first, 3, FactReason.WRITTEN_TWICE);
        assertThat(all()).extracting(AppointmentView::ref).containsExactly(next);
        assertThat(appointments.earlier(person)).hasSize(4);
        assertThat(progress.drift()).isEmpty();
        samples.become(samples.aCoordinator(samples.aProgramme()));
        refused("not-found", () -> appointments.of(person, null, 20));
        refused("not-found", () -> appointments.note(note(next, 2, Went.NOT_HELD, null)));
    }

    @Test
    void classesAndAppointmentsTogetherReachAMilestoneWhoseFactsAreListed() {
        Ref school = partner(OrganisationKind.TRAINING);
        release(school, Set.of(Scope.IDENTITY, Scope.ATTENDANCE));
        Ref course = courses.create(new CreateCourse(school, "Drawing", today.minusDays(60), today.plusDays(60), 9));
        Ref sent = referrals.send(new SendReferral(talks, course));
        Actor teacher = staff(school);
        samples.become(teacher);
        referrals.answer(new AnswerReferral(sent, referrals.own().get(0).version(), null));
        Ref session = calendar.schedule(new ScheduleSession(course, ago(9), ago(9).plus(Duration.ofHours(1))));
        Ref place = attendance.roster(session).lines().get(0).enrolment();
        mark(session, place, MarkKind.PRESENT, null);
        samples.become(coordinator);
        assertThat(far()).isEqualTo(new MilestoneProgress(1, 3, 1));
        appointments.add(person, said(ago(16), Went.HELD_ATTENDED));
        appointments.add(person, said(ago(23), Went.HELD_NOT_ATTENDED));
        Ref last = appointments.add(person, said(ago(2), Went.HELD_ATTENDED));
        assertThat(far()).isEqualTo(new MilestoneProgress(3, 3, 3));
        assertThat(state()).isEqualTo(MilestoneState.REACHED);
        var outlook = progress.of(person).outlooks().get(talks);
        assertThat(outlook.firstOn()).isEqualTo(day(ago(16)));
        assertThat(outlook.lastOn()).isEqualTo(day(ago(2)));
        var firstPart = progress.facts(talks, null, 2);
        assertThat(firstPart.items()).extracting(SessionFact::course).containsExactly(null, "Drawing");
        assertThat(progress.facts(talks, firstPart.next(), 2).items())
                .extracting(SessionFact::startsAt)
                .containsExactly(ago(16));
        appointments.strike(last, 1, FactReason.WRONG_PERSON);
        samples.become(teacher);
        mark(session, place, MarkKind.ABSENT, CorrectionReason.MISTAKE);
        samples.become(coordinator);
        assertThat(far()).isEqualTo(new MilestoneProgress(1, 3, 1));
        assertThat(state()).as("nothing is taken back by itself").isEqualTo(MilestoneState.REACHED);
        assertThat(progress.drift()).isEmpty();
    }

    @Test
    void whatIsPlannedTellsWhenAMilestoneIsReachedIfItGoesOn() {
        assertThat(forecast().reason()).isEqualTo(Forecast.Reason.NO_PLACE);
        appointments.add(person, planned(ago(-1), talks));
        assertThat(forecast().reason()).isEqualTo(Forecast.Reason.TOO_FEW_WEEKS);
        appointments.add(person, said(ago(9), Went.HELD_ATTENDED));
        appointments.add(person, said(ago(16), Went.HELD_NOT_ATTENDED));
        appointments.add(person, said(ago(23), Went.NOT_HELD));
        assertThat(forecast().reason()).as("what was not held is no week").isEqualTo(Forecast.Reason.TOO_FEW_WEEKS);
        appointments.add(person, said(ago(30), Went.HELD_ATTENDED));
        assertThat(forecast().reason()).isEqualTo(Forecast.Reason.ON_TIME);
        assertThat(forecast().on()).isEqualTo(today.plusDays(11));
    }

    @Test
    void aPartnerKeepsTheirOwnWhileAReleaseCoversWhoCame() {
        Ref practice = partner(OrganisationKind.COUNSELLING);
        release(practice, Set.of(Scope.IDENTITY));
        Actor quiet = placedWith(practice, word);
        samples.become(quiet);
        assertThat(own.own()).as("they talk, and nobody is told who came").isEmpty();
        samples.become(coordinator);
        Ref other = partner(OrganisationKind.COUNSELLING);
        Ref release = release(other, Set.of(Scope.IDENTITY, Scope.ATTENDANCE));
        Actor counsellor = placedWith(other, talks);
        samples.become(coordinator);
        Ref kept = appointments.add(person, planned(ago(5), talks));

        samples.become(counsellor);
        OwnAppointments line = own.own().get(0);
        assertThat(line.nameToUse()).isEqualTo("Reed");
        assertThat(line.appointments()).as("those of others are not told").isEmpty();
        Ref made = own.add(new PlanAppointment(line.place(), planned(ago(5), null)));
        assertThat(own.own().get(0).appointments()).singleElement().returns(Went.PLANNED, OwnAppointment::went);
        own.note(note(made, 1, Went.HELD_ATTENDED, ago(-2)));
        assertThat(own.own().get(0).appointments())
                .extracting(OwnAppointment::went)
                .containsExactly(Went.PLANNED, Went.HELD_ATTENDED);
        refused("not-found", () -> own.note(note(kept, 1, Went.HELD_ATTENDED, null)));
        refused("not-found", () -> appointments.of(person, null, 20));
        samples.become(quiet);
        refused("not-found", () -> own.note(note(made, 2, Went.NOT_HELD, null)));
        refused("not-found", () -> own.add(new PlanAppointment(line.place(), planned(ago(4), null))));

        samples.become(coordinator);
        assertThat(far().amount()).isOne();
        assertThat(all())
                .extracting(one -> one.facts().source())
                .containsExactlyInAnyOrder(Source.PARTNER, Source.PARTNER, Source.OWN_WORD);
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        assertThat(far().amount()).as("what was is theirs").isOne();
        samples.become(counsellor);
        assertThat(own.own()).isEmpty();
        refused("not-found", () -> own.note(note(made, 2, Went.NOT_HELD, null)));
        samples.become(samples.person(coordinator.programmeId(), samples.personId(person)));
        assertThat(coming.mine().sessions()).as("a place that ended").isEmpty();
    }

    @Test
    void thePersonSeesTheirNextOnesAndSaysWithoutAReasonThatTheyCannotCome() {
        Ref next = appointments.add(person, planned(ago(-1), talks));
        appointments.add(person, said(ago(2), Went.HELD_ATTENDED));
        samples.become(samples.person(coordinator.programmeId(), samples.personId(person)));
        assertThat(coming.mine().sessions()).singleElement().satisfies(session -> {
            assertThat(session.ref()).isEqualTo(next);
            assertThat(session.course()).isNull();
            assertThat(session.organisation()).isNull();
            assertThat(session.endsAt()).isEqualTo(ago(-1).plus(Duration.ofMinutes(50)));
        });
        coming.cannotCome(next);
        coming.cannotCome(next);
        assertThat(coming.mine().sessions())
                .extracting(SessionAhead::cannotCome)
                .containsExactly(true);
        samples.become(coordinator);
        AppointmentView said = all().get(0);
        assertThat(said.cannotCome()).isTrue();
        assertThat(said.version()).isEqualTo(2);
        appointments.correct(new CorrectAppointment(next, 2, planned(ago(-3), talks), null));
        assertThat(all().get(0).cannotCome()).as("moved, it is another one").isFalse();
        appointments.correct(new CorrectAppointment(next, 3, said(ago(3), Went.PLANNED), null));
        samples.become(samples.person(coordinator.programmeId(), samples.personId(person)));
        refused("session-begun", () -> coming.cannotCome(next));
        samples.become(coordinator);
        Ref another = people.enrol(new EnrolPerson("Rush"));
        samples.become(samples.person(coordinator.programmeId(), samples.personId(another)));
        refused("not-found", () -> coming.cannotCome(next));
        refused("not-found", () -> coming.canCome(next));
    }

    private void mark(Ref session, Ref place, MarkKind kind, CorrectionReason reason) {
        attendance.mark(new MarkAttendance(session, List.of(new OneMark(place, kind, 0, reason))));
    }

    /** Somebody of a partner with whom the person has a place to talk, asked for this milestone. */
    private Actor placedWith(Ref organisation, Ref milestone) {
        Ref talk = openings.add(
                organisation,
                new OpeningFacts(
                        OpeningKind.COUNSELLING, "Talks", null, null, null, null, null, null, null, null, 2, null));
        Ref sent = referrals.send(new SendReferral(milestone, talk));
        Actor staff = staff(organisation);
        samples.become(staff);
        referrals.answer(new AnswerReferral(sent, referrals.own().get(0).version(), null));
        return staff;
    }

    private Ref partner(OrganisationKind kind) {
        return partners.create(new CreateOrganisation("Sample partner", kind, today, today.plusYears(1)));
    }

    private Actor staff(Ref organisation) {
        return samples.staff(
                coordinator.programmeId(),
                Role.PROVIDER,
                null,
                partners.organisation(organisation).orElseThrow().id());
    }

    private Ref release(Ref organisation, Set<Scope> categories) {
        return consents.record(new RecordRelease(
                person, organisation, Purpose.TRAINING, categories, today.plusMonths(6), GivenHow.SPOKEN, "en"));
    }

    private Instant ago(int days) {
        return hour.minus(Duration.ofDays(days));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static AppointmentFacts planned(Instant at, Ref milestone) {
        return new AppointmentFacts(at, 50, Form.INDIVIDUAL, null, null, milestone, Source.OWN_WORD);
    }

    private AppointmentFacts said(Instant at, Went went) {
        return new AppointmentFacts(at, null, Form.GROUP, went, null, talks, Source.OWN_WORD);
    }

    private static NoteAppointment note(Ref appointment, int version, Went went, Instant next) {
        return new NoteAppointment(
                appointment, version, went, null, next == null ? null : new NextAppointment(next, null, null));
    }

    private List<AppointmentView> all() {
        return appointments.of(person, null, 20).items();
    }

    private MilestoneProgress far() {
        return progress.of(person).progress().get(talks);
    }

    private Forecast forecast() {
        return progress.of(person).outlooks().get(talks).forecast();
    }

    private MilestoneState state() {
        return plans.view(samples.personId(person))
                .goals()
                .get(0)
                .milestones()
                .get(0)
                .state();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedField(String fault, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(one -> one.field() + " " + one.code())
                .containsExactly(fault));
    }
}
