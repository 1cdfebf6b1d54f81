package org.marram.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.access.Scope;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ConsentService;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.consent.WithdrawRelease;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.offering.HousingType;
import org.marram.offering.OfferKind;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningService;
import org.marram.offering.WagePer;
import org.marram.outcome.CorrectHome;
import org.marram.outcome.HomeFacts;
import org.marram.outcome.HomeService;
import org.marram.outcome.HomeView;
import org.marram.outcome.HoursBand;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobService;
import org.marram.outcome.Situation;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.MilestoneView;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.progress.ProgressService;
import org.marram.progress.WayView;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorklistService;

/** From a milestone to a job or a place to live: partners answer by word of mouth, and what they give begins. */
@ExtendWith(ArquillianExtension.class)
class OpeningReferralIT {

    private static final int MANY = 50;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    PartnerService partners;

    @Inject
    OpeningService openings;

    @Inject
    ConsentService consents;

    @Inject
    ReferralService referrals;

    @Inject
    JobService jobs;

    @Inject
    HomeService homes;

    @Inject
    ProgressService progress;

    @Inject
    WorklistService worklist;

    @Inject
    AccessSamples samples;

    @Inject
    ReferralIT.Somebody somebody;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Resource
    ManagedThreadFactory threads;

    private LocalDate today;
    private Actor coordinator;
    private Ref partner;
    private Ref person;
    private Ref days;
    private Ref nights;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonAndAPartner() {
        today = LocalDate.now(clock);
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        partner = partners.create(
                new CreateOrganisation("Sample bakery", OrganisationKind.EMPLOYER, today, today.plusYears(1)));
        aPerson("Reed");
    }

    @Test
    void aJobThatAPartnerGaveByWordOfMouthBeginsAndCountsForItsMilestone() {
        Ref baker = openings.add(partner, aJob(2));
        refused("release-needed", () -> referrals.send(new SendReferral(days, baker)));
        Ref release = release();
        Ref sent = referrals.send(new SendReferral(days, baker));
        refused("already-referred", () -> referrals.send(new SendReferral(days, baker)));

        refusedField("saidBy", new HearAnswer(sent, Heard.ACCEPTED, null, null, null, " ", today));
        refusedField("saidOn", yes(sent, today, today.plusDays(1)));
        refusedField("startsOn", yes(sent, today.plusDays(181), today));
        refusedField("decline", new HearAnswer(sent, Heard.DECLINED, null, null, null, "Mr Oak", today));
        refusedField(
                "decline", new HearAnswer(sent, Heard.DECLINED, DeclineReason.CHILDCARE, null, null, "Mr Oak", today));
        refused(
                "course-not-full",
                () -> referrals.hear(new HearAnswer(sent, Heard.WAITS, null, null, null, "Mr Oak", today)));
        referrals.hear(yes(sent, today.minusDays(9), today));
        refused("already-answered", () -> referrals.hear(yes(sent, today, today)));

        assertThat(jobs.of(person, null, 10).items()).singleElement().satisfies(job -> {
            assertThat(job.organisationName()).isEqualTo("Sample bakery");
            assertThat(job.facts())
                    .returns(today.minusDays(9), JobFacts::from)
                    .returns(HoursBand.FROM_16_TO_30, JobFacts::hours)
                    .returns(days, JobFacts::milestone)
                    .returns(partner, JobFacts::organisation)
                    .returns(Source.PARTNER, JobFacts::source);
            assertThat(job.facts().occupation().words()).isEqualTo("7512");
            assertThat(job.facts().wage().minor()).isEqualTo(1_250);
        });
        assertThat(reached(days)).isEqualTo(10);
        assertThat(view()).satisfies(view -> {
            assertThat(view.state()).isEqualTo(ReferralState.ACCEPTED);
            assertThat(view.offered().kind()).isEqualTo(OfferKind.JOB);
            assertThat(view.heardFrom()).isEqualTo("Mr Oak");
            assertThat(view.heardOn()).isEqualTo(today);
        });
        consents.withdraw(new WithdrawRelease(release, GivenHow.SPOKEN));
        assertThat(view().state()).isEqualTo(ReferralState.ENDED);
        assertThat(reached(days)).as("the job is theirs, whatever they share").isEqualTo(10);
        assertThat(taken(OpeningKind.JOB)).isEqualTo(1);
    }

    @Test
    void aPlaceToLiveThatIsAgreedForLaterCountsFromItsDayAndCanBePutOff() {
        Ref flat = openings.add(partner, aFlat(1));
        release();
        Ref sent = referrals.send(new SendReferral(nights, flat));
        referrals.hear(yes(sent, today.plusDays(10), today));
        HomeView home = homes.of(person, null, 10).items().get(0);
        assertThat(home.facts().situation()).isEqualTo(Situation.RENTED);
        assertThat(home.facts().from()).isEqualTo(today.plusDays(10));
        WayView way = progress.of(person);
        assertThat(way.spells()).as("not begun").isEmpty();
        assertThat(reached(nights)).isZero();
        assertThat(progress.drift()).isEmpty();
        homes.correct(
                new CorrectHome(home.ref(), home.version(), moved(home, today.plusDays(20)), FactReason.LEARNED_MORE));
        HomeView later = homes.of(person, null, 10).items().get(0);
        homes.correct(new CorrectHome(later.ref(), later.version(), moved(later, today), FactReason.LEARNED_MORE));
        HomeView now = homes.of(person, null, 10).items().get(0);
        assertThatThrownBy(() -> homes.correct(new CorrectHome(
                        now.ref(), now.version(), moved(now, today.plusDays(1)), FactReason.LEARNED_MORE)))
                .isInstanceOf(Refusal.class);
        assertThat(taken(OpeningKind.HOUSING)).isEqualTo(1);
        referrals.withdraw(new WithdrawReferral(sent, WithdrawReason.MISTAKE));
        assertThat(taken(OpeningKind.HOUSING)).isZero();
    }

    @Test
    void whoFindsEverythingTakenWaitsAndIsOfferedThePlaceThatComesFree() throws Exception {
        Ref flat = openings.add(partner, aFlat(1));
        release();
        Ref first = referrals.send(new SendReferral(nights, flat));
        referrals.hear(yes(first, today, today));
        aPerson("Dune");
        release();
        Ref second = referrals.send(new SendReferral(nights, flat));
        refused("opening-full", () -> referrals.hear(yes(second, today, today)));
        sql("update referral set sent_at = now(6) - interval 9 day where ref = ?", second);
        assertThat(line()).returns(WorkKind.REFERRAL_WAITS, WorkLine::kind).returns("Sample bakery", WorkLine::what);
        referrals.hear(new HearAnswer(second, Heard.WAITS, null, null, null, "Mr Oak", today));
        assertThat(view().state()).isEqualTo(ReferralState.WAITING);
        assertThat(view().place()).isEqualTo(1);
        referrals.withdraw(new WithdrawReferral(first, WithdrawReason.BETTER_OFFER));
        assertThat(view().state()).isEqualTo(ReferralState.OFFERED);
        referrals.hear(
                new HearAnswer(second, Heard.DECLINED, DeclineReason.OTHER, today.plusDays(30), null, "Mr Oak", today));
        assertThat(view())
                .returns(ReferralState.DECLINED, ReferralView::state)
                .returns(DeclineSide.PARTNER, ReferralView::declinedBy)
                .returns(today.plusDays(30), ReferralView::askAgainOn);
        openings.remove(flat);
        refused("opening-closed", () -> referrals.send(new SendReferral(nights, flat)));
    }

    @Test
    void aPartnerWhoSignsInAnswersThemselvesAndStrangersNeitherReadNorAnswer() {
        Ref flat = openings.add(partner, aFlat(1));
        release();
        Ref sent = referrals.send(new SendReferral(nights, flat));
        samples.become(samples.aCoordinator(samples.aProgramme()));
        refused("not-found", () -> openings.of(partner));
        refused("not-found", () -> referrals.hear(yes(sent, today, today)));
        long programme = coordinator.programmeId();
        Actor landlord = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(partner).orElseThrow().id());
        samples.become(landlord);
        refused("not-found", () -> referrals.hear(yes(sent, today, today)));
        assertThat(referrals.own()).singleElement().satisfies(line -> {
            assertThat(line.offered().housing()).isEqualTo(HousingType.FLAT);
            referrals.answer(new AnswerReferral(sent, line.version(), null, null, today.minusDays(2)));
        });
        samples.become(coordinator);
        assertThat(homes.of(person, null, 10).items()).hasSize(1);
        assertThat(reached(nights)).isEqualTo(2);
        assertThat(view().heardOn()).isNull();
    }

    @Test
    void theManyWhoHearAYesAtOnceNeverFillMoreThanThePlaces() throws Exception {
        Ref baker = openings.add(partner, aJob(MANY / 10));
        List<HearAnswer> answers = IntStream.range(0, MANY)
                .mapToObj(each -> {
                    aPerson("Grain " + each);
                    release();
                    return yes(referrals.send(new SendReferral(days, baker)), today, today);
                })
                .toList();
        CyclicBarrier together = new CyclicBarrier(MANY);
        ExecutorService own = Executors.newFixedThreadPool(MANY, threads);
        List<String> ends = new ArrayList<>();
        try {
            List<Future<String>> running = answers.stream()
                    .map(answer -> own.submit(() -> {
                        together.await();
                        return somebody.tries(coordinator, () -> {
                            referrals.hear(answer);
                            return null;
                        });
                    }))
                    .toList();
            for (Future<String> each : running) {
                ends.add(each.get());
            }
        } finally {
            own.shutdown();
        }
        assertThat(ends).containsOnly("done", "opening-full");
        assertThat(ends.stream().filter("done"::equals)).hasSize(MANY / 10);
        assertThat(taken(OpeningKind.JOB)).isEqualTo(MANY / 10);
    }

    private void aPerson(String name) {
        person = people.enrol(new EnrolPerson(name));
        plans.add(new AddGoal(
                person,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(
                        new NewMilestone("Days", today.plusDays(90), CriterionKind.DAYS_IN_JOB, 30, null),
                        new NewMilestone("Nights", today.plusDays(90), CriterionKind.NIGHTS_HOUSED, 30, null))));
        List<MilestoneView> milestones =
                plans.view(samples.personId(person)).goals().get(0).milestones();
        days = milestones.get(0).ref();
        nights = milestones.get(1).ref();
    }

    private Ref release() {
        return consents.record(new RecordRelease(
                person,
                partner,
                Purpose.JOB_SEARCH,
                Set.of(Scope.IDENTITY),
                today.plusMonths(6),
                GivenHow.SPOKEN,
                "en"));
    }

    private static HearAnswer yes(Ref referral, LocalDate from, LocalDate saidOn) {
        return new HearAnswer(referral, Heard.ACCEPTED, null, null, from, "Mr Oak", saidOn);
    }

    private static OpeningFacts aJob(int places) {
        return new OpeningFacts(
                OpeningKind.JOB, "Baker", "7512", null, 20, 1_250, "EUR", WagePer.HOUR, null, null, places, null);
    }

    private static OpeningFacts aFlat(int places) {
        return new OpeningFacts(
                OpeningKind.HOUSING, null, null, HousingType.FLAT, null, null, null, null, null, null, places, null);
    }

    private static HomeFacts moved(HomeView home, LocalDate from) {
        return new HomeFacts(
                from,
                null,
                null,
                home.facts().situation(),
                null,
                null,
                null,
                null,
                home.facts().milestone(),
                Source.PARTNER,
                null);
    }

    private int reached(Ref milestone) {
        return progress.of(person).progress().get(milestone).amount();
    }

    private int taken(OpeningKind kind) {
        return openings.of(partner).stream()
                .filter(one -> one.facts().kind() == kind)
                .findFirst()
                .orElseThrow()
                .taken();
    }

    private ReferralView view() {
        return referrals.of(person).get(0);
    }

    private WorkLine line() {
        return worklist.mine(null).people().stream()
                .filter(one -> one.ref().equals(person))
                .findFirst()
                .orElseThrow()
                .lines()
                .get(0);
    }

    private void sql(String update, Ref ref) throws Exception {
        transaction.begin();
        entities.createNativeQuery(update).setParameter(1, ref.bytes()).executeUpdate();
        transaction.commit();
    }

    private void refusedField(String field, HearAnswer answer) {
        assertThatThrownBy(() -> referrals.hear(answer))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(Refusal.Fault::field)
                        .containsExactly(field));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
