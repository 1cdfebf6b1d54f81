package org.marram.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
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
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkKind;
import org.marram.attendance.OneMark;
import org.marram.calendar.CalendarService;
import org.marram.calendar.ScheduleSession;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.WithdrawRelease;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
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

/** When hours will be reached, and from which sessions they come, over real marks. */
@ExtendWith(ArquillianExtension.class)
class OutlookIT {

    private static final int NINETY_HOURS = 360;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    PartnerService partners;

    @Inject
    CourseService courses;

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

    private LocalDate today;
    private LocalDate monday;
    private long programme;
    private Actor coordinator;
    private Actor provider;
    private Ref course;
    private Ref person;
    private Ref milestone;
    private Ref release;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonInACourse() {
        today = LocalDate.now(clock);
        monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
        Ref school = partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today, today.plusYears(1)));
        course = courses.create(new CreateCourse(school, "Baking", today.minusYears(1), today.plusYears(1), 9));
        provider = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id());
        person = people.enrol(new EnrolPerson("Reed"));
        plans.add(new AddGoal(
                person,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(new NewMilestone(
                        "Ninety hours", today.plusDays(90), CriterionKind.HOURS_ATTENDED, NINETY_HOURS, null))));
        milestone = plans.view(samples.personId(person))
                .goals()
                .get(0)
                .milestones()
                .get(0)
                .ref();
        assertThat(outlook().forecast().reason()).isEqualTo(Forecast.Reason.NO_PLACE);
        release = consents.record(new RecordRelease(
                person,
                school,
                Purpose.TRAINING,
                Set.of(Scope.IDENTITY, Scope.ATTENDANCE),
                today.plusMonths(6),
                GivenHow.WRITTEN,
                "es"));
        Ref sent = referrals.send(new SendReferral(milestone, course));
        samples.become(provider);
        referrals.answer(new AnswerReferral(sent, referrals.own().get(0).version(), null));
    }

    @Test
    void saysTheDayOnceThreeWeeksAreKnownAndForgetsThePlaceWithTheRelease() {
        attended(monday.minusWeeks(1), MarkKind.PRESENT);
        attended(monday.minusWeeks(5), MarkKind.PRESENT);
        assertThat(outlook().forecast().reason()).isEqualTo(Forecast.Reason.TOO_FEW_WEEKS);
        attended(monday.minusWeeks(3), MarkKind.EXCUSED);
        assertThat(outlook().forecast().pace()).isEqualTo(new Pace(24, 2));
        attended(monday.minusWeeks(2), MarkKind.PRESENT);
        Outlook now = outlook();
        assertThat(now.firstOn()).isEqualTo(monday.minusWeeks(5));
        assertThat(now.lastOn()).isEqualTo(monday.minusWeeks(1));
        assertThat(now.forecast().pace()).isEqualTo(new Pace(36, 3));
        LocalDate on = today.plusDays((NINETY_HOURS - 36) * 7 / 12);
        assertThat(now.forecast().on()).isEqualTo(on);
        assertThat(now.forecast().reason()).isEqualTo(Forecast.Reason.LATER);
        assertThat(today.plusDays(90).plusDays(now.forecast().daysLater())).isEqualTo(on);
        samples.become(coordinator);
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        assertThat(outlook().forecast().reason()).isEqualTo(Forecast.Reason.NO_PLACE);
        assertThat(outlook().firstOn()).isEqualTo(monday.minusWeeks(5));
    }

    @Test
    void listsTheSessionsThatCountTheNewestFirstPageByPage() {
        List<LocalDate> days = new ArrayList<>();
        for (int week = 1; week <= 5; week++) {
            days.add(monday.minusWeeks(week));
            attended(monday.minusWeeks(week), MarkKind.PRESENT);
        }
        attended(monday.minusWeeks(6), MarkKind.ABSENT);
        samples.become(coordinator);
        List<SessionFact> all = new ArrayList<>();
        String after = null;
        do {
            Page<SessionFact> page = progress.facts(milestone, after, 2);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(all)
                .extracting(fact -> LocalDate.ofInstant(fact.startsAt(), clock.getZone()))
                .containsExactlyElementsOf(days);
        assertThat(all).allMatch(fact -> fact.minutes() == 180 && fact.course().equals("Baking"));
        assertThat(progress.of(person).progress().get(milestone).facts()).isEqualTo(all.size());
        refused("invalid", () -> progress.facts(milestone, "2026-02-31T00:00:00Z~x", 2));
        refused("invalid", () -> progress.facts(milestone, "x", 2));
        refused("invalid", () -> progress.facts(milestone, null, 101));
        refused("not-found", () -> progress.facts(Ref.random(), null, 2));
        samples.become(samples.aCoordinator(programme));
        refused("not-found", () -> progress.facts(milestone, null, 2));
        samples.become(provider);
        refused("not-found", () -> progress.facts(milestone, null, 2));
    }

    private Outlook outlook() {
        samples.become(coordinator);
        return progress.of(person).outlooks().get(milestone);
    }

    /** Three hours of that day. */
    private void attended(LocalDate day, MarkKind kind) {
        samples.become(provider);
        Instant start = day.atStartOfDay(clock.getZone()).toInstant();
        Ref session = calendar.schedule(new ScheduleSession(course, start, start.plus(Duration.ofHours(3))));
        Ref place = attendance.roster(session).lines().get(0).enrolment();
        attendance.mark(new MarkAttendance(session, List.of(new OneMark(place, kind, 0, null))));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
