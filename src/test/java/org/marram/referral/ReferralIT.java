package org.marram.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import org.marram.offering.CourseLine;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.DirectoryService;
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

    /** How many press at the same moment. */
    private static final int MANY = 50;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    PartnerService partners;

    @Inject
    DirectoryService directory;

    @Inject
    CourseService courses;

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
    ManagedThreadFactory threads;

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
        assertThat(state()).isEqualTo(ReferralState.SENT);

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
        refused("not-found", () -> courses.courses(school, null, 10));
        assertThat(directory.list(DirectoryFilter.ALL, null, 10).items()).isEmpty();
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
        refusedRelease(today().plusMonths(12).plusDays(1), "ends-too-late");
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
                    .containsOnlyOnce("done")
                    .isSubsetOf("done", "already-answered", "not-found"); // gone, for whoever looked a moment before
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
    void whoFindsTheCourseFullWaitsAndMovesUpInOrderWhenAPlaceComesFree() {
        Ref taken = accepted();
        Ref first = anotherAsks("Dune");
        Ref second = anotherAsks("Sand");
        waits(first);
        waits(second);
        assertThat(own("Dune").state()).isEqualTo(ReferralState.WAITING);
        assertThat(own("Dune").place()).isEqualTo(1);
        assertThat(own("Sand").place()).isEqualTo(2);
        assertThat(own("Sand").answerBy()).isNull();
        refused(
                "course-full",
                () -> referrals.answer(new AnswerReferral(first, own("Dune").version(), null)));
        refused(
                "already-waiting",
                () -> referrals.putOnWaitingList(first, own("Dune").version()));
        become(coordinator);
        assertThat(referrals.of(person)).singleElement().satisfies(view -> {
            assertThat(view.state()).isEqualTo(ReferralState.WAITING);
            assertThat(view.place()).isEqualTo(2);
            assertThat(view.waitingSince()).isNotNull();
        });
        referrals.withdraw(new WithdrawReferral(taken, WithdrawReason.BETTER_OFFER));

        become(provider);
        assertThat(own("Dune").state()).isEqualTo(ReferralState.OFFERED);
        assertThat(own("Dune").answerBy()).isNotNull();
        assertThat(own("Sand").place()).as("among those who still wait").isEqualTo(1);
        refused(
                "others-first",
                () -> referrals.answer(new AnswerReferral(second, own("Sand").version(), null)));
        referrals.answer(new AnswerReferral(first, own("Dune").version(), null));
        assertThat(own("Sand").state()).isEqualTo(ReferralState.WAITING);
        refused(
                "course-full",
                () -> referrals.answer(new AnswerReferral(second, own("Sand").version(), null)));
        assertThat(seenInClass()).hasSize(1);
    }

    @Test
    void whoeverAsksLaterDoesNotOvertakeThoseWhoWait() {
        Ref taken = accepted();
        Ref first = anotherAsks("Dune");
        Ref late = anotherAsks("Sand");
        waits(first);
        become(coordinator);
        referrals.withdraw(new WithdrawReferral(taken, WithdrawReason.MISTAKE));
        become(provider);
        assertThat(own("Sand").full()).as("the free place is promised").isTrue();
        refused("others-first", () -> referrals.answer(new AnswerReferral(late, 1, null)));
        referrals.putOnWaitingList(late, 1);
        referrals.answer(new AnswerReferral(first, own("Dune").version(), DeclineReason.WRONG_LEVEL));
        assertThat(own("Sand").state()).isEqualTo(ReferralState.OFFERED);
    }

    @Test
    void nobodyWaitsWhereAPlaceIsFree() {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        become(provider);
        refused("course-not-full", () -> referrals.putOnWaitingList(sent, 1));
    }

    @Test
    void aPlaceThatTheSchoolAddsIsOfferedToTheFirstByItself() throws Exception {
        accepted();
        Ref first = anotherAsks("Dune");
        waits(first);
        changed("update course set capacity = capacity + 1 where programme_id = ?");
        watch.look();
        become(provider);
        assertThat(own("Dune").state()).isEqualTo(ReferralState.OFFERED);
        referrals.answer(new AnswerReferral(first, own("Dune").version(), null));
        assertThat(seenInClass()).hasSize(2);
    }

    @Test
    void whoseReleaseEndsNoLongerHoldsTheOthersUp() {
        Ref taken = accepted();
        Ref first = anotherAsks("Dune");
        Ref second = anotherAsks("Sand");
        waits(first);
        waits(second);
        become(coordinator);
        referrals.withdraw(new WithdrawReferral(taken, WithdrawReason.MISTAKE));
        Ref dune = people.find("Dune").get(0).ref();
        consents.of(dune).forEach(one -> consents.withdraw(new WithdrawRelease(one.ref(), GivenHow.SPOKEN)));
        become(provider);
        assertThat(referrals.own()).extracting(OwnReferralLine::nameToUse).containsExactly("Sand");
        assertThat(own("Sand").state()).isEqualTo(ReferralState.OFFERED);
    }

    @Test
    void theManyWhoPressAtOnceNeverFillMoreThanThePlaces() throws Exception {
        course = aCourse(MANY / 5);
        List<Ref> asked = IntStream.range(0, MANY)
                .mapToObj(each -> anotherAsks("Grain " + each))
                .toList();
        List<String> ends = allAtTheSameMoment(asked.stream()
                .map(sent -> (Callable<String>)
                        () -> somebody.tries(provider, () -> answered(new AnswerReferral(sent, 1, null))))
                .toList());
        assertThat(ends).containsOnly("done", "course-full");
        assertThat(ends.stream().filter("done"::equals)).hasSize(MANY / 5);
        become(provider);
        assertThat(seenInClass()).hasSize(MANY / 5);
        become(coordinator);
        assertThat(places()).extracting(CourseLine::taken).contains(MANY / 5);
    }

    @Test
    void thePersonsNoEndsItAndThePartnerLearnsNoReason() {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        refused("invalid", () -> referrals.decline(new DeclineReferral(sent, DeclineReason.FULL, null)));
        refused("invalid", () -> referrals.decline(new DeclineReferral(sent, DeclineReason.NOT_NOW, today())));
        refused("invalid", () -> referrals.decline(new DeclineReferral(sent, null, null)));
        referrals.decline(new DeclineReferral(sent, DeclineReason.NOT_NOW, today().plusDays(60)));
        assertThat(referrals.of(person)).singleElement().satisfies(view -> {
            assertThat(view.state()).isEqualTo(ReferralState.DECLINED);
            assertThat(view.declinedBy()).isEqualTo(DeclineSide.PERSON);
            assertThat(view.askAgainOn()).isEqualTo(today().plusDays(60));
        });
        refused("already-answered", () -> referrals.decline(new DeclineReferral(sent, DeclineReason.NOT_NOW, null)));
        become(provider);
        assertThat(referrals.own()).isEmpty();
        refused("not-found", () -> referrals.answer(new AnswerReferral(sent, 1, null)));
        refused("not-found", () -> referrals.decline(new DeclineReferral(sent, DeclineReason.OTHER, null)));
    }

    @Test
    void aPartnersNoTakesTheirReasonsAndADayToAskAgain() {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        become(provider);
        refused("invalid", () -> referrals.answer(new AnswerReferral(sent, 1, DeclineReason.CHILDCARE, null)));
        refused("invalid", () -> referrals.answer(new AnswerReferral(sent, 1, null, today().plusDays(9))));
        referrals.answer(new AnswerReferral(sent, 1, DeclineReason.FULL, today().plusDays(9)));
        become(coordinator);
        assertThat(referrals.of(person).get(0).declinedBy()).isEqualTo(DeclineSide.PARTNER);
        assertThat(referrals.of(person).get(0).askAgainOn()).isEqualTo(today().plusDays(9));
    }

    @Test
    void whatNobodyAnswersInTimeExpiresAndThePartnerSeesItNoLonger() throws Exception {
        changed("update programme set weekend = 'FRIDAY,SATURDAY', open_days = 5 where id = ?");
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        assertThat(referrals.of(person).get(0).expiresAt())
                .isBetween(
                        clock.instant().plus(Duration.ofDays(4)),
                        clock.instant().plus(Duration.ofDays(5)));
        become(provider);
        assertThat(own("Reed").answerBy())
                .isEqualTo(AnswerTime.of("FRIDAY,SATURDAY").lastDay(today()));
        changed("update referral set expires_at = now(6) where programme_id = ?");
        changed("update access_grant set until_at = now(6) where basis_kind = 'REFERRAL' and programme_id = ?");
        assertThat(referrals.own()).isEmpty();
        refused("not-found", () -> referrals.answer(new AnswerReferral(sent, 1, null)));
        become(coordinator);
        assertThat(state()).isEqualTo(ReferralState.EXPIRED);
        refused("already-answered", () -> referrals.decline(new DeclineReferral(sent, DeclineReason.NOT_NOW, null)));
        assertThat(referrals.send(new SendReferral(milestone, course))).isNotEqualTo(sent);
    }

    @Test
    void theGrantOfAnOpenReferralNeverOutlivesIt() {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = referrals.send(new SendReferral(milestone, course));
        assertThat(grantsOutliving(sent)).isZero();
        become(provider);
        referrals.answer(new AnswerReferral(sent, 1, null));
        Ref next = anotherAsks("Dune");
        waits(next);
        assertThat(grantsOutliving(next)).isZero();
    }

    @Test
    void anAnswerIsLateAfterTwoWorkingDays() throws Exception {
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        referrals.send(new SendReferral(milestone, course));
        become(provider);
        assertThat(own("Reed").late()).isFalse();
        changed("update referral set sent_at = now(6) - interval 9 day where programme_id = ?");
        assertThat(own("Reed").late()).isTrue();
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

    /** Somebody new asks for a place in the course, under a release of their own. */
    private Ref anotherAsks(String name) {
        become(coordinator);
        person = people.enrol(new EnrolPerson(name));
        release(Scope.IDENTITY, Scope.ATTENDANCE);
        return referrals.send(new SendReferral(aMilestone(person), course));
    }

    private void waits(Ref sent) {
        become(provider);
        referrals.putOnWaitingList(sent, 1);
    }

    private OwnReferralLine own(String name) {
        return referrals.own().stream()
                .filter(line -> line.nameToUse().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long grantsOutliving(Ref sent) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from access_grant g join referral r on r.id = g.basis_id"
                                        + " where r.ref = ? and g.ended_at is null and g.until_at > r.expires_at")
                        .setParameter(1, sent.bytes())
                        .getSingleResult())
                .longValue();
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
        return allAtTheSameMoment(List.of(one, other));
    }

    /** Each in a thread of its own; they start when all stand ready. */
    private List<String> allAtTheSameMoment(List<Callable<String>> acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.size());
        ExecutorService own = Executors.newFixedThreadPool(acts.size(), threads);
        try {
            List<Future<String>> running = acts.stream()
                    .map(act -> own.submit(() -> {
                        together.await();
                        return act.call();
                    }))
                    .toList();
            List<String> ends = new ArrayList<>();
            for (Future<String> each : running) {
                ends.add(each.get());
            }
            return ends;
        } finally {
            own.shutdown();
        }
    }

    private ReferralState state() {
        return referrals.of(person).get(0).state();
    }

    private List<CourseLine> places() {
        return courses.courses(school, null, 10).items();
    }

    private List<EnrolmentFacts> seenInClass() {
        return referrals.enrolled(courses.course(course).orElseThrow().id(), access.seen(Act.OPEN_ROSTER));
    }

    private Ref aCourse(int places) {
        return courses.create(new CreateCourse(school, "Baking", today(), today().plusMonths(3), places));
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
