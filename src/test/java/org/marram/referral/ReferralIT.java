package org.marram.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Role;
import org.marram.access.Scope;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.ReleaseView;
import org.marram.consent.WithdrawRelease;
import org.marram.partner.CourseLine;
import org.marram.partner.CreateCourse;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;

/** From a milestone to a place in a course and back, as coordinator and provider do it. */
@ExtendWith(ArquillianExtension.class)
class ReferralIT {

    /** How often two who act at the same moment are tried. */
    private static final int RACES = 8;

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
    ReleaseWatch watch;

    @Inject
    AccessSamples samples;

    @Inject
    AccessService access;

    @Inject
    Somebody somebody;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    private long programme;
    private Actor coordinator;
    private Actor provider;
    private Ref school;
    private Ref course;
    private Ref person;
    private Ref milestone;

    /** Acts in a thread of its own, as in a request of its own. */
    static class Somebody {

        @Inject
        private CurrentActor current;

        @ActivateRequestContext
        public String tries(Actor actor, Callable<?> act) throws Exception {
            current.enter(actor);
            try {
                act.call();
                return "done";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        }
    }

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonAndACourse() {
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        become(coordinator);
        school = partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today(), today().plusYears(1)));
        course = aCourse(1);
        provider = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id());
        person = people.enrol(new EnrolPerson("Reed"));
        milestone = aMilestone(person);
    }

    @Test
    void walksFromTheMilestoneToThePlaceAndBack() {
        refused("release-needed", () -> referrals.send(new SendReferral(milestone, course)));
        Ref release = release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        assertThat(state()).isEqualTo(ReferralState.WAITING);

        become(provider);
        OwnReferralLine line = referrals.own().get(0);
        assertThat(line.ref()).isEqualTo(sent);
        assertThat(line.nameToUse()).isEqualTo("Reed");
        assertThat(seenInClass()).isEmpty();
        referrals.answer(new AnswerReferral(sent, line.version(), null));
        assertThat(referrals.own()).isEmpty();
        assertThat(seenInClass()).hasSize(1);
        refused("already-answered", () -> referrals.answer(new AnswerReferral(sent, line.version(), null)));

        become(coordinator);
        assertThat(state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(places()).extracting(CourseLine::taken).containsExactly(1);
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        assertThat(places()).extracting(CourseLine::taken).containsExactly(0);
        assertThat(consents.of(person)).extracting(ReleaseView::live).containsExactly(false);

        become(provider);
        assertThat(seenInClass()).isEmpty();
        refused("not-found", () -> referrals.answer(new AnswerReferral(sent, line.version(), null)));
    }

    @Test
    void takesWaitingReferralsBackWhenTheReleaseIsWithdrawnTwiceOrOnce() {
        Ref release = release(Scope.IDENTITY, Scope.ATTENDANCE);
        referrals.send(new SendReferral(milestone, course));
        consents.withdraw(new WithdrawRelease(release, GivenHow.WRITTEN));
        consents.withdraw(new WithdrawRelease(release, GivenHow.WRITTEN));
        assertThat(state()).isEqualTo(ReferralState.WITHDRAWN);
        become(provider);
        assertThat(referrals.own()).isEmpty();
    }

    @Test
    void showsNothingToAnotherOrganisationAnotherCoordinatorOrAnotherProgramme() {
        Ref release = release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        Actor otherProvider = samples.aProvider(programme);
        become(otherProvider);
        assertThat(referrals.own()).isEmpty();
        refused("not-found", () -> referrals.answer(new AnswerReferral(sent, 1, null)));
        assertThat(samples.journalRows(otherProvider, Act.ANSWER_REFERRAL, "REFUSED"))
                .isOne();
        for (Actor stranger : List.of(samples.aCoordinator(programme), samples.aCoordinator(samples.aProgramme()))) {
            become(stranger);
            refused("not-found", () -> referrals.of(person));
            refused("not-found", () -> consents.of(person));
            refused("not-found", () -> referrals.send(new SendReferral(milestone, course)));
            refused("not-found", () -> referrals.withdraw(new WithdrawReferral(sent, WithdrawReason.MISTAKE)));
            refused("not-found", () -> consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN)));
        }
        refused("not-found", () -> partners.courses(school, null, 10));
        assertThat(partners.organisations(null, 10).items()).isEmpty();
    }

    @Test
    void asksForAReleaseThatCoversNameAndAttendance() {
        release(Scope.IDENTITY);
        refused("release-needed", () -> referrals.send(new SendReferral(milestone, course)));
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        assertThat(referrals.send(new SendReferral(milestone, course))).isNotNull();
        refused("already-referred", () -> referrals.send(new SendReferral(milestone, course)));
    }

    @Test
    void refusesAReleaseWithoutWhatItTakes() {
        assertThatThrownBy(() -> consents.record(new RecordRelease(person, null, null, Set.of(), null, null, " ")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(Refusal.Fault::field)
                        .containsExactlyInAnyOrder(
                                "organisation", "purpose", "givenHow", "categories", "language", "until"));
        refusedRelease(today(), "in-the-past");
        refusedRelease(today().plusMonths(12).plusDays(1), "over-twelve-months");
        school = partners.create(
                new CreateOrganisation("Not yet", OrganisationKind.TRAINING, today().plusDays(1), today().plusDays(2)));
        refusedRelease(today().plusDays(9), "agreement-needed");
    }

    @Test
    void aDeclinedReferralShowsItsReasonAndMayBeSentAgain() {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        become(provider);
        referrals.answer(new AnswerReferral(sent, referrals.own().get(0).version(), DeclineReason.WRONG_TIME));
        assertThat(referrals.own()).isEmpty();
        become(coordinator);
        ReferralView declined = referrals.of(person).get(0);
        assertThat(declined.state()).isEqualTo(ReferralState.DECLINED);
        assertThat(declined.declined()).isEqualTo(DeclineReason.WRONG_TIME);
        refused("already-ended", () -> referrals.withdraw(new WithdrawReferral(sent, WithdrawReason.MISTAKE)));
        assertThat(referrals.send(new SendReferral(milestone, course))).isNotEqualTo(sent);
    }

    @Test
    void takingAnAcceptedReferralBackEndsTheEnrolmentAndGivesThePlaceBack() {
        Ref sent = accepted();
        become(coordinator);
        referrals.withdraw(new WithdrawReferral(sent, WithdrawReason.BETTER_OFFER));
        assertThat(places()).extracting(CourseLine::taken).containsExactly(0);
        assertThat(referrals.of(person)).singleElement().satisfies(view -> {
            assertThat(view.state()).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(view.answeredAt()).isBefore(view.endedAt());
        });
        become(provider);
        assertThat(seenInClass()).isEmpty();
    }

    @Test
    void whereTheReleaseRanOutThePlaceIsFreeAndMayBeAskedForAgain() throws Exception {
        Ref ended = accepted();
        become(coordinator);
        refused("already-referred", () -> referrals.send(new SendReferral(milestone, course)));
        releasesRanOut();
        assertThat(state()).isEqualTo(ReferralState.ENDED);
        refused("release-needed", () -> referrals.send(new SendReferral(milestone, course)));
        Ref again = accepted();
        assertThat(again).isNotEqualTo(ended);
        become(coordinator);
        assertThat(places()).extracting(CourseLine::taken).containsExactly(1);
        assertThat(referrals.of(person))
                .extracting(ReferralView::state)
                .containsExactly(ReferralState.ACCEPTED, ReferralState.ENDED);
        become(provider);
        assertThat(seenInClass()).hasSize(1);
    }

    @Test
    void givesPlacesBackWhoseReleaseRanOut() throws Exception {
        accepted();
        releasesRanOut();
        assertThat(referrals.endExpired()).isPositive();
        assertThat(referrals.endExpired()).isZero();
        become(coordinator);
        assertThat(places()).extracting(CourseLine::taken).containsExactly(0);
        ReferralView view = referrals.of(person).get(0);
        assertThat(view.state()).isEqualTo(ReferralState.ENDED);
        assertThat(view.endedAt()).isEqualTo(consents.of(person).get(0).until());
    }

    @Test
    void placesWhoseReleaseRanOutAreGivenBackByThemselves() throws Exception {
        accepted();
        releasesRanOut();
        long rows = samples.journalRows(provider, "DONE");
        atTheSameMoment(this::watched, this::watched);
        become(coordinator);
        assertThat(places()).extracting(CourseLine::taken).containsExactly(0);
        assertThat(state()).isEqualTo(ReferralState.ENDED);
        assertThat(samples.journalRows(provider, "DONE")).isEqualTo(rows);
        assertThat(referrals.endExpired()).isZero();
    }

    @Test
    void aCourseThatHasEndedCannotBeAccepted() throws Exception {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        changed("update course set starts_on = '2020-01-01', ends_on = '2020-02-01' where programme_id = ?");
        become(provider);
        int version = referrals.own().get(0).version();
        refused("course-ended", () -> referrals.answer(new AnswerReferral(sent, version, null)));
        referrals.answer(new AnswerReferral(sent, version, DeclineReason.OTHER));
        assertThat(referrals.own()).isEmpty();
    }

    @Test
    void whatIsUnknownOrForeignIsJournalledAsRefused() {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        refused("not-found", () -> referrals.send(new SendReferral(Ref.random(), course)));
        refused("not-found", () -> referrals.send(new SendReferral(milestone, Ref.random())));
        assertThat(samples.journalRows(coordinator, Act.SEND_REFERRAL, "REFUSED"))
                .isEqualTo(2);
        assertThat(samples.journalRows(coordinator, Act.SEND_REFERRAL, "DONE")).isZero();
        school = Ref.random();
        refused("not-found", () -> release(Scope.IDENTITY));
        assertThat(samples.journalRows(coordinator, Act.RECORD_RELEASE, "REFUSED"))
                .isOne();
    }

    @Test
    void ofTwoAnswersAtTheSameMomentExactlyOneWins() throws Exception {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        for (int time = 0; time < RACES; time++) {
            become(coordinator);
            Ref sent = referrals.send(new SendReferral(milestone, course));
            AnswerReferral answer = new AnswerReferral(sent, 1, null);
            assertThat(atTheSameMoment(
                            () -> somebody.tries(provider, () -> answered(answer)),
                            () -> somebody.tries(provider, () -> answered(answer))))
                    .containsExactlyInAnyOrder("done", "already-answered");
            assertThat(places()).extracting(CourseLine::taken).containsExactly(1);
            referrals.withdraw(new WithdrawReferral(sent, WithdrawReason.MISTAKE));
        }
    }

    @Test
    void theLastPlaceIsTakenOnce() throws Exception {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref first = referrals.send(new SendReferral(milestone, course));
        person = people.enrol(new EnrolPerson("Dune"));
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref second = referrals.send(new SendReferral(aMilestone(person), course));
        assertThat(atTheSameMoment(
                        () -> somebody.tries(provider, () -> answered(new AnswerReferral(first, 1, null))),
                        () -> somebody.tries(provider, () -> answered(new AnswerReferral(second, 1, null)))))
                .containsExactlyInAnyOrder("done", "course-full");
        become(provider);
        assertThat(seenInClass()).hasSize(1);
        assertThat(referrals.own()).hasSize(1);
    }

    @Test
    void aWithdrawalAtTheMomentOfTheAnswerLeavesNothingOpen() throws Exception {
        for (int time = 0; time < RACES; time++) {
            become(coordinator);
            Ref release = release(Scope.IDENTITY, Scope.ATTENDANCE);
            Ref sent = referrals.send(new SendReferral(milestone, course));
            List<String> ends = atTheSameMoment(
                    () -> somebody.tries(provider, () -> answered(new AnswerReferral(sent, 1, null))),
                    () -> somebody.tries(coordinator, () -> withdrawn(release)));
            assertThat(ends.get(0)).isIn("done", "not-found");
            assertThat(ends.get(1)).isEqualTo("done");
            assertThat(places()).extracting(CourseLine::taken).containsExactly(0);
            become(provider);
            refused("not-found", () -> referrals.answer(new AnswerReferral(sent, 1, null)));
            assertThat(seenInClass()).isEmpty();
            assertThat(referrals.own()).isEmpty();
        }
    }

    @Test
    void everyActWritesOneJournalRow() {
        Ref sent = accepted();
        become(coordinator);
        referrals.of(person);
        consents.of(person);
        for (Act act : List.of(Act.RECORD_RELEASE, Act.SEND_REFERRAL, Act.LIST_REFERRALS, Act.LIST_RELEASES)) {
            assertThat(samples.journalRows(coordinator, act, "DONE"))
                    .as(act.name())
                    .isOne();
        }
        assertThat(samples.journalRows(provider, Act.ANSWER_REFERRAL, "DONE")).isOne();
        assertThat(sent).isNotNull();
    }

    /** Every release of this programme ended a minute ago. */
    private void releasesRanOut() throws Exception {
        changed("update info_release set from_at = now(6) - interval 1 day, until_at = now(6) - interval 1 minute"
                + " where programme_id = ?");
    }

    private void changed(String sql) throws Exception {
        transaction.begin();
        entities.createNativeQuery(sql).setParameter(1, programme).executeUpdate();
        transaction.commit();
    }

    private Ref accepted() {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        become(provider);
        referrals.answer(new AnswerReferral(sent, referrals.own().get(0).version(), null));
        return sent;
    }

    /** As the server's own timer does it: in a thread where nobody is signed in. */
    private String watched() {
        watch.look();
        return "done";
    }

    private Object withdrawn(Ref release) {
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        return null;
    }

    private Object answered(AnswerReferral answer) {
        referrals.answer(answer);
        return null;
    }

    private List<String> atTheSameMoment(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Future<String> first = threads.submit(() -> {
            together.await();
            return one.call();
        });
        Future<String> second = threads.submit(() -> {
            together.await();
            return other.call();
        });
        return List.of(first.get(), second.get());
    }

    private ReferralState state() {
        return referrals.of(person).get(0).state();
    }

    private List<CourseLine> places() {
        return partners.courses(school, null, 10).items();
    }

    private List<EnrolmentFacts> seenInClass() {
        return referrals.enrolled(partners.course(course).orElseThrow().id(), access.seen(Act.OPEN_ROSTER));
    }

    private Ref aCourse(int places) {
        return partners.create(new CreateCourse(school, "Baking", today(), today().plusMonths(3), places));
    }

    private Ref aMilestone(Ref of) {
        plans.add(new AddGoal(
                of,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(new NewMilestone("Hours", today().plusDays(90), CriterionKind.HOURS_ATTENDED, 360, null))));
        return plans.view(samples.personId(of))
                .goals()
                .get(0)
                .milestones()
                .get(0)
                .ref();
    }

    private Ref release(Scope... scopes) {
        return consents.record(new RecordRelease(
                person, school, Purpose.TRAINING, Set.of(scopes), today().plusMonths(6), GivenHow.WRITTEN, "es"));
    }

    private void refusedRelease(LocalDate until, String code) {
        assertThatThrownBy(() -> consents.record(new RecordRelease(
                        person, school, Purpose.TRAINING, Set.of(Scope.IDENTITY), until, GivenHow.SPOKEN, "ar")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(Refusal.Fault::code)
                        .containsExactly(code));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private void become(Actor actor) {
        samples.become(actor);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
