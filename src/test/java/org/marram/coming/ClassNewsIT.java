package org.marram.coming;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.marram.calendar.CalendarService;
import org.marram.calendar.CallOff;
import org.marram.calendar.CloseDays;
import org.marram.calendar.MoveSessions;
import org.marram.calendar.NotHeldReason;
import org.marram.calendar.OwnSession;
import org.marram.calendar.Which;
import org.marram.common.Ref;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.WithdrawRelease;
import org.marram.counselling.AppointmentFacts;
import org.marram.counselling.AppointmentService;
import org.marram.counselling.CalledOffBy;
import org.marram.counselling.CorrectAppointment;
import org.marram.counselling.Form;
import org.marram.counselling.NoteAppointment;
import org.marram.counselling.Went;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.notice.NoticeKind;
import org.marram.notice.NoticeService;
import org.marram.notice.NoticeView;
import org.marram.offering.ChangeCourse;
import org.marram.offering.CourseDetails;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.offering.Timetable;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.referral.AnswerReferral;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;

/** T7: whoever has a place in a course is to hear when its classes change, once, and nobody else is. */
@ExtendWith(ArquillianExtension.class)
class ClassNewsIT {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Inject
    NoticeService notices;

    @Inject
    CalendarService calendar;

    @Inject
    AppointmentService appointments;

    @Inject
    CourseService courses;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    PartnerService partners;

    @Inject
    ConsentService consents;

    @Inject
    ReferralService referrals;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private LocalDate today;
    private Actor coordinator;
    private Actor provider;
    private Ref school;
    private Ref course;
    private Ref release;
    private Ref enrolled;
    private Ref asked;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aCourseEveryDay() {
        today = LocalDate.now(clock);
        long programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
        school = partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today, today.plusYears(1)));
        provider = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id());
        samples.become(provider);
        course = courses.createOwn(new CreateCourse(
                null, "Baking", today, today.plusDays(27), 9, meets(EnumSet.allOf(DayOfWeek.class), NINE)));
        asked = person(false);
        enrolled = person(true);
        samples.become(provider);
    }

    private Ref person(boolean accepted) {
        samples.become(coordinator);
        Ref person = people.enrol(new EnrolPerson("Reed"));
        plans.add(new AddGoal(
                person,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(new NewMilestone("Hours", today.plusDays(90), CriterionKind.HOURS_ATTENDED, 360, null))));
        release = consents.record(new RecordRelease(
                person,
                school,
                Purpose.TRAINING,
                Set.of(Scope.IDENTITY, Scope.ATTENDANCE),
                today.plusDays(100),
                GivenHow.SPOKEN,
                "en"));
        Ref milestone = plans.view(samples.personId(person))
                .goals()
                .get(0)
                .milestones()
                .get(0)
                .ref();
        Ref sent = referrals.send(new SendReferral(milestone, course));
        if (accepted) {
            samples.become(provider);
            referrals.answer(new AnswerReferral(sent, 1, null));
        }
        return person;
    }

    @Test
    void oneOfManyThatMovedOrWereCalledOffIsEnoughAndManyAreOne() {
        List<OwnSession> all = calendar.week(today.plusDays(7)).sessions();
        Ref first = all.get(0).facts().ref();
        calendar.move(new MoveSessions(first, Which.THIS, today.plusDays(9), LocalTime.of(15, 0), LocalTime.of(16, 0)));
        assertThat(told(enrolled)).extracting(NoticeView::kind).containsExactly(NoticeKind.CLASS_CHANGED);
        assertThat(told(asked)).isEmpty();
        calendar.callOff(new CallOff(all.get(1).facts().ref(), Which.THIS, NotHeldReason.TRAINER_ILL));
        calendar.bringBack(all.get(1).facts().ref());
        calendar.callOff(new CallOff(all.get(2).facts().ref(), Which.ALL, NotHeldReason.TRAINER_ILL));
        assertThat(told(enrolled)).hasSize(1);
    }

    @Test
    void otherHoursFewerDaysAndClosedDaysAreChanges() {
        save(EnumSet.allOf(DayOfWeek.class), LocalTime.of(10, 0));
        heard();
        save(EnumSet.complementOf(EnumSet.of(today.plusDays(3).getDayOfWeek())), LocalTime.of(10, 0));
        heard();
        calendar.close(new CloseDays(today.plusDays(4), today.plusDays(4)));
        heard();
    }

    @Test
    void anAppointmentAheadThatMovesIsCalledOffOrStruckIsAChangeAndWhatThePersonCalledOffIsNone() {
        samples.become(coordinator);
        Instant soon = clock.instant().plus(Duration.ofDays(3));
        Ref talk = appointments.add(enrolled, talk(soon, null, null));
        appointments.add(enrolled, talk(clock.instant().minus(Duration.ofDays(3)), Went.HELD_ATTENDED, null));
        assertThat(told(enrolled)).isEmpty();
        samples.become(coordinator);
        appointments.correct(new CorrectAppointment(talk, 1, talk(soon.plusSeconds(3_600), null, null), null));
        assertThat(told(enrolled)).extracting(NoticeView::kind).containsExactly(NoticeKind.APPOINTMENT_CHANGED);
        heard();
        samples.become(coordinator);
        AppointmentFacts own = talk(soon.plusSeconds(3_600), Went.NOT_HELD, CalledOffBy.PERSON);
        appointments.correct(new CorrectAppointment(talk, 2, own, null));
        assertThat(told(enrolled)).allMatch(each -> each.ended() != null);
        samples.become(coordinator);
        appointments.correct(new CorrectAppointment(talk, 3, talk(soon, null, null), FactReason.MISTAKE));
        heard();
        samples.become(coordinator);
        appointments.note(new NoteAppointment(talk, 4, Went.NOT_HELD, CalledOffBy.HOST, null));
        heard();
        samples.become(coordinator);
        Ref other = appointments.add(enrolled, talk(soon.plusSeconds(60), null, null));
        appointments.strike(other, 1, FactReason.MISTAKE);
        heard();
    }

    private static AppointmentFacts talk(Instant startsAt, Went went, CalledOffBy by) {
        return new AppointmentFacts(startsAt, null, Form.INDIVIDUAL, went, by, null, Source.OWN_WORD);
    }

    @Test
    void whatStaysOrIsAddedIsNoneAndWhoeverHasNoReleaseHearsNothing() {
        save(EnumSet.allOf(DayOfWeek.class), NINE);
        assertThat(told(enrolled)).isEmpty();
        samples.become(coordinator);
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        samples.become(provider);
        save(EnumSet.allOf(DayOfWeek.class), LocalTime.of(10, 0));
        assertThat(told(enrolled)).isEmpty();
    }

    /** Exactly one waits, which somebody takes back, so that the next stands alone. */
    private void heard() {
        List<NoticeView> waiting =
                told(enrolled).stream().filter(each -> each.ended() == null).toList();
        assertThat(waiting).hasSize(1);
        samples.become(coordinator);
        notices.takeBack(waiting.get(0).ref());
        samples.become(provider);
    }

    private List<NoticeView> told(Ref person) {
        samples.become(coordinator);
        try {
            return notices.of(person).notices();
        } finally {
            samples.become(provider);
        }
    }

    private void save(Set<DayOfWeek> days, LocalTime from) {
        courses.changeOwn(new ChangeCourse(
                course, courses.openOwn(course).version(), "Baking", today, today.plusDays(27), 9, meets(days, from)));
    }

    private static CourseDetails meets(Set<DayOfWeek> days, LocalTime from) {
        return new CourseDetails(
                null,
                Timetable.weekly(days, 1).rule(),
                from,
                NOON,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
