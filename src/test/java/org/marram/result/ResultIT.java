package org.marram.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.marram.attendance.AttendanceService;
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkKind;
import org.marram.attendance.OneMark;
import org.marram.attendance.RosterLine;
import org.marram.calendar.CalendarService;
import org.marram.calendar.ScheduleSession;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.WithdrawRelease;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialService;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.MilestoneView;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.referral.AnswerReferral;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** A partner's own results as the partner reads them. */
@ExtendWith(ArquillianExtension.class)
class ResultIT {

    private static final String NAME = "Marshlark";

    @Inject
    ResultService results;

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
    CredentialService credentials;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    private long programme;
    private LocalDate today;
    private Actor coordinator;
    private Actor provider;
    private Ref school;
    private final List<Ref> milestones = new ArrayList<>();
    private final List<Ref> releases = new ArrayList<>();

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aSchool() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
        school = partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today, today.plusYears(1)));
        provider = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id());
    }

    @Test
    void countsWhoBeganAndNamesNobodyAlsoAfterAReleaseEnded() {
        aClass("Sewing", 3);
        milestones.clear();
        Ref baking = aClass("Baking", 22);
        attended(baking).subList(0, 11).forEach(each -> credentials.record(each, certificate()));
        samples.become(coordinator);
        milestones.subList(0, 11).forEach(each -> plans.confirm(new ConfirmMilestone(each, 1)));
        samples.become(provider);
        assertThat(baking().cells().get(7)).isEqualTo(new ResultCell(22, 11, 11, 22 * 4, 100));
        samples.become(coordinator);
        consents.withdraw(new WithdrawRelease(releases.get(24), GivenHow.SPOKEN));
        samples.become(provider);
        assertThat(baking().cells().get(7)).isEqualTo(new ResultCell(22, 11, 11, 22 * 4, 100));
        CourseResult sewing = results.own().courses().get(1);
        assertThat(sewing.title()).isEqualTo("Sewing");
        assertThat(sewing.cells()).containsOnly(ResultCell.HIDDEN);
        assertThat(sewing.total()).isEqualTo(ResultCell.HIDDEN);
        assertThat(results.own().toString() + results.csv()).doesNotContain(NAME);
        assertThat(results.csv()).contains("Baking,", ",22,11,11,22,100");
        List<String> sent = Statements.of(() -> results.own());
        assertThat(sent).as(String.join("\n", sent)).hasSize(3);
        samples.become(samples.aProvider(programme));
        assertThat(results.own().courses()).isEmpty();
        samples.become(coordinator);
        assertThatThrownBy(() -> results.own()).isInstanceOf(Refusal.class).hasMessageContaining("not-found");
        assertThatThrownBy(() -> results.csv()).isInstanceOf(Refusal.class).hasMessageContaining("not-found");
    }

    private CourseResult baking() {
        return results.own().courses().get(0);
    }

    /** Everybody is there for one hour. */
    private List<Ref> attended(Ref course) {
        Instant start = today.atStartOfDay(clock.getZone()).toInstant();
        Ref session = calendar.schedule(new ScheduleSession(course, start, start.plusSeconds(3_600)));
        List<Ref> places = attendance.roster(session).lines().stream()
                .map(RosterLine::enrolment)
                .toList();
        attendance.mark(new MarkAttendance(
                session,
                places.stream()
                        .map(each -> new OneMark(each, MarkKind.PRESENT, 0, null))
                        .toList()));
        return places;
    }

    private CredentialFacts certificate() {
        return new CredentialFacts(CredentialKind.CERTIFICATE, today, null, NAME, null, null, null, null, null, null);
    }

    /** So many people with a place in a new course; the provider acts afterwards. */
    private Ref aClass(String title, int size) {
        samples.become(coordinator);
        Ref course = courses.create(new CreateCourse(school, title, today, today.plusMonths(3), 50));
        List<Ref> sent = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            Ref person = people.enrol(new EnrolPerson(NAME));
            plans.add(new AddGoal(
                    person,
                    Pathway.EDUCATION,
                    Whose.PERSON,
                    "Learn",
                    List.of(new NewMilestone("Course", today.plusDays(9), CriterionKind.CONFIRMED, null, null))));
            MilestoneView milestone = plans.view(samples.personId(person))
                    .goals()
                    .get(0)
                    .milestones()
                    .get(0);
            releases.add(consents.record(new RecordRelease(
                    person,
                    school,
                    Purpose.TRAINING,
                    Set.of(Scope.IDENTITY, Scope.ATTENDANCE, Scope.SKILLS),
                    today.plusMonths(6),
                    GivenHow.WRITTEN,
                    "es")));
            milestones.add(milestone.ref());
            sent.add(referrals.send(new SendReferral(milestone.ref(), course)));
        }
        samples.become(provider);
        sent.forEach(each -> referrals.answer(new AnswerReferral(each, 1, null)));
        return course;
    }
}
