package org.marram.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
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
import org.marram.access.SignInService;
import org.marram.assignment.AssignmentService;
import org.marram.assignment.HandOver;
import org.marram.assignment.HandoverReason;
import org.marram.assignment.HandoverService;
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.closing.ClosingView;
import org.marram.closing.Destination;
import org.marram.closing.FollowUpView;
import org.marram.closing.ReopenPlan;
import org.marram.closing.ReopenReason;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.ReleaseView;
import org.marram.offering.CourseLine;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.Answer;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.CloseReason;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.referral.AnswerReferral;
import org.marram.referral.ReferralService;
import org.marram.referral.ReferralState;
import org.marram.referral.ReferralView;
import org.marram.referral.SendReferral;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** A person leaves, with something said of whatever stands open, and comes back years later to the same plan. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {

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
    ClosingService closings;

    @Inject
    LeavingService leaving;

    @Inject
    HandoverService handovers;

    @Inject
    AssignmentService assignments;

    @Inject
    SignInService signIns;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private LocalDate today;
    private long programme;
    private long team;
    private Actor coordinator;
    private Actor supervisor;
    private Ref person;
    private Ref school;
    private Ref course;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonWithAPlan() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        team = samples.aTeam(programme);
        coordinator = samples.staff(programme, Role.COORDINATOR, team, null);
        supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed"));
        plans.add(new AddGoal(
                person,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(
                        new NewMilestone("Hours", today.plusDays(90), CriterionKind.HOURS_ATTENDED, 360, null),
                        new NewMilestone("Some", today.plusDays(30), CriterionKind.HOURS_ATTENDED, 40, null))));
    }

    @Test
    void whatStandsOpenIsListedWhateverThereIsInAsManyStatements() {
        int statements = Statements.of(() -> assertThat(leaving.look(person)).satisfies(things -> {
                    assertThat(things.milestones()).isEqualTo(2);
                    assertThat(things.referrals()).isEmpty();
                    assertThat(things.releases()).isEmpty();
                    assertThat(things.handover()).isNull();
                }))
                .size();
        twoReferrals();
        Actor other = samples.staff(programme, Role.COORDINATOR, team, null);
        handovers.handOver(
                new HandOver(List.of(person), other.account(), today.plusDays(5), HandoverReason.AWAY, "A note"));
        assertThat(Statements.of(() -> assertThat(leaving.look(person)).satisfies(things -> {
                    assertThat(things.referrals())
                            .extracting(OpenThings.OpenReferral::accepted)
                            .containsExactlyInAnyOrder(true, false);
                    assertThat(things.releases()).hasSize(1);
                    assertThat(things.handover().responsible()).isEqualTo(other.name());
                })))
                .hasSize(statements);
    }

    @Test
    void closingTakesBackWhatIsAskedAndLosesNothing() {
        Ref release = twoReferrals();
        leaving.leave(new Leave(close(version(), true, true), List.of(release), GivenHow.SPOKEN));
        assertThat(referrals.of(person))
                .extracting(ReferralView::state)
                .containsExactlyInAnyOrder(ReferralState.ENDED, ReferralState.WITHDRAWN);
        assertThat(consents.of(person)).extracting(ReleaseView::live).containsExactly(false);
        assertThat(courses.courses(school, null, 10).items())
                .extracting(CourseLine::taken)
                .containsExactly(0);
        assertThat(plans.view(samples.personId(person)).milestones()).isEqualTo(2);
        ClosingView closed = closings.of(person).now();
        assertThat(closed.reason()).isEqualTo(CloseReason.MOVED);
        assertThat(closed.destination()).isEqualTo(Destination.OWN_RENT);
        assertThat(closed.followUps())
                .extracting(FollowUpView::dueOn)
                .containsExactly(today.plusMonths(3), today.plusMonths(6), today.plusMonths(12), today.plusMonths(24));
        assertThat(leaving.look(person).referrals()).isEmpty();
    }

    @Test
    void referralsAreTakenBackAlsoWhereTheReleaseStays() {
        twoReferrals();
        leaving.leave(new Leave(close(version(), true, false), null, null));
        assertThat(referrals.of(person)).extracting(ReferralView::state).containsOnly(ReferralState.WITHDRAWN);
        assertThat(consents.of(person)).extracting(ReleaseView::live).containsExactly(true);
        assertThat(courses.courses(school, null, 10).items())
                .extracting(CourseLine::taken)
                .containsExactly(0);
    }

    @Test
    void whatIsNotTakenBackGoesOn() {
        twoReferrals();
        leaving.leave(new Leave(close(version(), false, false), null, null));
        assertThat(referrals.of(person))
                .extracting(ReferralView::state)
                .containsExactlyInAnyOrder(ReferralState.ACCEPTED, ReferralState.SENT);
        assertThat(consents.of(person)).extracting(ReleaseView::live).containsExactly(true);
        assertThat(closings.of(person).now().followUps()).isEmpty();
    }

    @Test
    void nothingIsTakenBackWhereThePlanIsNotClosed() {
        Ref release = twoReferrals();
        refused(
                "changed-meanwhile",
                () -> leaving.leave(new Leave(close(version() + 1, true, true), List.of(release), GivenHow.SPOKEN)));
        assertThat(consents.of(person)).extracting(ReleaseView::live).containsExactly(true);
        refusedField("how", () -> leaving.leave(new Leave(close(version(), true, true), List.of(release), null)));
        refusedField(
                "withdraw",
                () -> leaving.leave(new Leave(close(version(), true, true), List.of(Ref.random()), GivenHow.SPOKEN)));
        assertThat(closings.of(person).closedAt()).isNull();
    }

    @Test
    void refusesNoReasonADestinationThatContradictsItsAnswerAndClosingTwice() {
        refusedField("reason", () -> closings.close(closing(null, null, null)));
        refusedField("destination", () -> closings.close(closing(CloseReason.OTHER, Answer.GIVEN, null)));
        refusedField(
                "destinationAnswer",
                () -> closings.close(closing(CloseReason.OTHER, Answer.NOT_ASKED, Destination.HOTEL)));
        closings.close(closing(CloseReason.OTHER, Answer.PREFERS_NOT_TO_SAY, null));
        assertThat(closings.of(person).now().destinationAnswer()).isEqualTo(Answer.PREFERS_NOT_TO_SAY);
        refused("plan-closed", () -> closings.close(closing(CloseReason.OTHER, null, null)));
        refusedField("reason", () -> closings.reopen(new ReopenPlan(person, version(), null)));
    }

    @Test
    void whoComesBackFindsTheSamePlanAndNothingIsAskedTwice() throws Exception {
        String code = people.handOverCode(person);
        closings.close(close(version(), false, true));
        refused("sign-in-failed", () -> signIns.signInByCode(code, "here"));
        years(3);
        assertThat(closings.reopen(new ReopenPlan(person, version(), ReopenReason.CAME_BACK)))
                .isEqualTo(version());
        assertThat(closings.of(person).closedAt()).isNull();
        assertThat(closings.of(person).now()).isNull();
        assertThat(closings.of(person).closings()).singleElement().satisfies(before -> {
            assertThat(before.reopenedReason()).isEqualTo(ReopenReason.CAME_BACK);
            assertThat(before.followUps()).isEmpty();
        });
        assertThat(plans.view(samples.personId(person)).goals()).hasSize(1);
        assertThat(people.open(person).nameToUse()).isEqualTo("Reed");
        assertThat(assignments.of(person)).hasSize(1);
        refused("sign-in-failed", () -> signIns.signInByCode(code, "here"));
        String fresh = people.handOverCode(person);
        assertThat(signIns.signInByCode(fresh, "here")).isNotNull();
        refused("plan-open", () -> closings.reopen(new ReopenPlan(person, version(), ReopenReason.OTHER)));
    }

    @Test
    void aClosingTakenBackAtOnceOpensTheirOwnPageAgain() {
        String code = people.handOverCode(person);
        int closed = closings.close(close(version(), false, true));
        closings.reopen(new ReopenPlan(person, closed, ReopenReason.MISTAKE));
        assertThat(signIns.signInByCode(code, "here")).isNotNull();
        people.freeze(person);
        closed = closings.close(close(version(), false, true));
        closings.reopen(new ReopenPlan(person, closed, ReopenReason.MISTAKE));
        refused("sign-in-failed", () -> signIns.signInByCode(code, "here"));
    }

    @Test
    void afterAHandoverOfAClosedPlanTheNewOneContinuesItAndNobodyElseCan() {
        closings.close(close(version(), false, false));
        Actor other = samples.staff(programme, Role.COORDINATOR, samples.aTeam(programme), null);
        samples.become(other);
        refused("not-found", () -> closings.of(person));
        refused("not-found", () -> closings.reopen(new ReopenPlan(person, 1, ReopenReason.CAME_BACK)));
        assertThat(people.find("Reed")).isEmpty();
        samples.become(supervisor);
        handovers.handOver(new HandOver(List.of(person), other.account(), today, HandoverReason.LEAVES, null));
        samples.become(other);
        closings.reopen(new ReopenPlan(person, version(), ReopenReason.CAME_BACK));
        assertThat(people.open(person).responsible()).isEqualTo(other.name());
        assertThat(assignments.of(person)).hasSize(2);
        samples.become(coordinator);
        refused("not-found", () -> people.open(person));
    }

    @Test
    void aSupervisorContinuesAPlanForWhoeverIsResponsibleAndClosesNone() {
        samples.become(supervisor);
        refused("not-found", () -> closings.close(close(1, false, false)));
        samples.become(coordinator);
        closings.close(close(version(), false, false));
        samples.become(supervisor);
        closings.reopen(new ReopenPlan(person, version(), ReopenReason.MISTAKE));
        assertThat(people.open(person).responsible()).isEqualTo(coordinator.name());
    }

    private int version() {
        return closings.of(person).version();
    }

    private ClosePlan close(int version, boolean takeBack, boolean followUp) {
        return new ClosePlan(person, version, CloseReason.MOVED, null, Destination.OWN_RENT, takeBack, followUp);
    }

    private ClosePlan closing(CloseReason reason, Answer answer, Destination destination) {
        return new ClosePlan(person, version(), reason, answer, destination, false, false);
    }

    /** One accepted, one waiting; answers the release. */
    private Ref twoReferrals() {
        school = partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today, today.plusYears(1)));
        course = courses.create(new CreateCourse(school, "Baking", today, today.plusMonths(3), 9));
        Ref release = consents.record(new RecordRelease(
                person,
                school,
                Purpose.TRAINING,
                Set.of(Scope.IDENTITY, Scope.ATTENDANCE),
                today.plusMonths(6),
                GivenHow.WRITTEN,
                "es"));
        List<Ref> milestones = plans.view(samples.personId(person)).goals().get(0).milestones().stream()
                .map(one -> one.ref())
                .toList();
        Ref first = referrals.send(new SendReferral(milestones.get(0), course));
        referrals.send(new SendReferral(milestones.get(1), course));
        samples.become(samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id()));
        referrals.answer(new AnswerReferral(first, 1, null));
        samples.become(coordinator);
        return release;
    }

    private void years(int years) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update plan_closing set closed_at = closed_at - interval " + years
                        + " year where person_id = ?")
                .setParameter(1, samples.personId(person))
                .executeUpdate();
        transaction.commit();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedField(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(Refusal.Fault::field)
                .containsExactly(field));
    }
}
