package org.marram.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.ToldClock;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.Answer;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.person.Told;
import org.marram.plan.AddGoal;
import org.marram.plan.AmendReason;
import org.marram.plan.ChangeMilestone;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Proof;
import org.marram.plan.Whose;
import org.marram.programme.ChangeSettings;
import org.marram.programme.ProgrammeService;
import org.marram.programme.Settings;
import org.marram.progress.Forecast;
import org.marram.progress.MilestoneProgress;
import org.marram.progress.Outlook;
import org.marram.progress.ProgressService;
import org.marram.progress.WayView;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** Jobs and homes of a life as a coordinator keeps them, and the milestones that they feed. */
@ExtendWith(ArquillianExtension.class)
class SpellIT {

    private static final int MANY = 200;

    @Inject
    JobService jobs;

    @Inject
    HomeService homes;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    PartnerService partners;

    @Inject
    ProgressService progress;

    @Inject
    AccessSamples samples;

    @Inject
    Somebody somebody;

    @Inject
    Clock clock;

    @Inject
    ProgrammeService programmes;

    @Resource
    ManagedExecutorService threads;

    private long programme;
    private Actor coordinator;
    private LocalDate today;
    private Ref person;
    private Ref days;
    private Ref nights;
    private Ref word;

    /** Acts in a thread of its own, as in a request of its own. */
    static class Somebody {

        @Inject
        private CurrentActor current;

        @ActivateRequestContext
        public <T> T does(Actor actor, Callable<T> act) throws Exception {
            current.enter(actor);
            return act.call();
        }
    }

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonWithAPlan() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed"));
        plans.add(new AddGoal(
                person,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(
                        new NewMilestone("Days", today.plusDays(90), CriterionKind.DAYS_IN_JOB, 30, null),
                        new NewMilestone("Nights", today.plusDays(9), CriterionKind.NIGHTS_HOUSED, 30, null),
                        new NewMilestone("Word", today.plusDays(90), CriterionKind.CONFIRMED, null, null))));
        days = milestones().get(0).ref();
        nights = milestones().get(1).ref();
        word = milestones().get(2).ref();
    }

    @Test
    void aJobIsKeptAsItWasSaidAndItsEndAndCorrectionKeepWhatItWas() {
        Ref bakery = partners.create(
                new CreateOrganisation("Sample bakery", OrganisationKind.EMPLOYER, today, today.plusYears(1)));
        JobFacts said = new JobFacts(
                today.minusDays(40),
                null,
                null,
                Told.of("7512"),
                JobStatus.TEMPORARY,
                HoursBand.FROM_16_TO_30,
                new Wage(Answer.GIVEN, 1450, "EUR", WagePer.HOUR),
                Told.of("Corner bakery"),
                bakery,
                days,
                Source.DOCUMENT,
                "Saw the contract");
        Ref job = jobs.add(person, said);
        JobView first = jobs.of(person, null, 20).items().get(0);
        assertThat(first.facts()).isEqualTo(said);
        assertThat(first.organisationName()).isEqualTo("Sample bakery");
        assertThat(first.kept().replacedAt()).isNull();
        assertThat(jobs.earlier(person)).isEmpty();
        int ended = jobs.end(new EndJob(job, 1, today.minusDays(11), JobEnd.CONTRACT_OVER, null));
        JobView second = jobs.of(person, null, 20).items().get(0);
        assertThat(second.version()).isEqualTo(ended).isEqualTo(2);
        assertThat(second.facts().until()).isEqualTo(today.minusDays(11));
        assertThat(second.facts().employer().words()).isEqualTo("Corner bakery");
        assertThat(second.facts().note()).isEqualTo("Saw the contract");
        refused("spell-ended", () -> jobs.end(new EndJob(job, 2, today, JobEnd.OTHER, null)));
        refused("changed-meanwhile", () -> jobs.end(new EndJob(job, 1, today, JobEnd.OTHER, null)));
        JobFacts right = job(today.minusDays(41), today.minusDays(12), days);
        refusedField("reason required", () -> jobs.correct(new CorrectJob(job, 2, right, null)));
        assertThat(jobs.correct(new CorrectJob(job, 2, right, FactReason.DOCUMENT_SEEN)))
                .isEqualTo(3);
        assertThat(jobs.of(person, null, 20).items().get(0).facts().employer()).isEqualTo(Told.NOT_ASKED);
        List<JobView> earlier = jobs.earlier(person);
        assertThat(earlier).extracting(JobView::version).containsExactly(2, 1);
        assertThat(earlier).extracting(one -> one.kept().reason()).containsExactly(FactReason.DOCUMENT_SEEN, null);
        assertThat(earlier.get(1).facts()).isEqualTo(said);
        assertThat(progress.drift()).isEmpty();
    }

    @Test
    void ofAWageThatIsToldAboutOnlyItsBandIsKept() {
        JobFacts plain = job(today.minusDays(9), null, null);
        Wage about = Wage.about(Answer.GIVEN, 1450, "EUR", WagePer.HOUR);
        jobs.add(person, with(plain, about));
        assertThat(jobs.of(person, null, 20).items().get(0).facts().wage()).isEqualTo(about);
        refusedField(
                "wage out-of-range",
                () -> jobs.add(person, with(plain, Wage.about(Answer.GIVEN, -1, "EUR", WagePer.HOUR))));
    }

    private static JobFacts with(JobFacts job, Wage wage) {
        return new JobFacts(
                job.from(),
                job.until(),
                job.endReason(),
                job.occupation(),
                job.status(),
                job.hours(),
                wage,
                job.employer(),
                job.organisation(),
                job.milestone(),
                job.source(),
                job.note());
    }

    @Test
    void daysInJobsReachAMilestoneAndOverlapsCountOnce() {
        jobs.add(person, job(today.minusDays(60), today.minusDays(51), days));
        jobs.add(person, job(today.minusDays(55), today.minusDays(46), days));
        jobs.add(person, job(today.minusDays(300), null, null));
        assertThat(far(days)).isEqualTo(new MilestoneProgress(15, 30, 2));
        assertThat(outlook(days).firstOn()).isEqualTo(today.minusDays(60));
        assertThat(outlook(days).lastOn()).isEqualTo(today.minusDays(46));
        assertThat(outlook(days).forecast().reason()).isEqualTo(Forecast.Reason.NOTHING_LASTS);
        Ref open = jobs.add(person, job(today.minusDays(9), null, days));
        assertThat(far(days)).isEqualTo(new MilestoneProgress(25, 30, 3));
        assertThat(outlook(days).forecast().on()).isEqualTo(today.plusDays(5));
        assertThat(outlook(days).forecast().reason()).isEqualTo(Forecast.Reason.ON_TIME);
        assertThat(state(days)).isEqualTo(MilestoneState.OPEN);
        jobs.correct(new CorrectJob(open, 1, job(today.minusDays(14), null, days), FactReason.MISTAKE));
        assertThat(far(days)).isEqualTo(new MilestoneProgress(30, 30, 3));
        assertThat(state(days)).isEqualTo(MilestoneState.REACHED);
        jobs.strike(open, 2, FactReason.WRONG_PERSON);
        assertThat(far(days)).isEqualTo(new MilestoneProgress(15, 30, 2));
        assertThat(state(days)).as("nothing is taken back by itself").isEqualTo(MilestoneState.REACHED);
        assertThat(jobs.of(person, null, 20).items()).hasSize(3);
        refused("not-found", () -> jobs.strike(open, 2, FactReason.MISTAKE));
        assertThat(progress.drift()).isEmpty();
    }

    @Test
    void whatTheProgrammeAllowsBetweenTwoJobsCountsAtOnceAndBackAgain() {
        jobs.add(person, job(today.minusDays(60), today.minusDays(46), days));
        jobs.add(person, job(today.minusDays(40), today.minusDays(30), days));
        assertThat(far(days)).isEqualTo(new MilestoneProgress(26, 30, 2));
        allowed(5);
        assertThat(far(days)).isEqualTo(new MilestoneProgress(31, 30, 2));
        assertThat(state(days)).isEqualTo(MilestoneState.REACHED);
        assertThat(progress.drift()).isEmpty();
        allowed(4);
        assertThat(far(days)).isEqualTo(new MilestoneProgress(26, 30, 2));
        assertThat(state(days)).as("nothing is taken back by itself").isEqualTo(MilestoneState.REACHED);
        assertThat(progress.drift()).isEmpty();
    }

    private void allowed(int gap) {
        samples.become(samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null));
        int version = programmes.settings().version();
        programmes.change(
                new ChangeSettings(version, new Settings(30, Set.of(), 30, 12, 2, 70, Settings.FEWEST, gap, null)));
        samples.become(coordinator);
    }

    @Test
    void onlyNightsInPermanentSituationsCountAndTimeAloneReachesAMilestone() {
        homes.add(person, home(today.minusDays(80), today.minusDays(20), Situation.TRANSITIONAL, nights));
        assertThat(far(nights)).isEqualTo(new MilestoneProgress(0, 30, 0));
        homes.add(person, home(today.minusDays(20), null, Situation.RENTED, nights));
        assertThat(far(nights)).isEqualTo(new MilestoneProgress(20, 30, 1));
        assertThat(outlook(nights).forecast().daysLater()).isEqualTo(1);
        progress.settle();
        assertThat(state(nights)).isEqualTo(MilestoneState.OPEN);
        LocalDate enough = today.plusDays(10);
        ToldClock.at(at(enough.plusDays(3)), () -> {
            progress.settle();
            assertThat(state(nights)).isEqualTo(MilestoneState.REACHED);
            assertThat(far(nights).amount()).isEqualTo(33);
            assertThat(progress.drift()).isEmpty();
        });
        assertThat(milestones().get(1).reachedAt())
                .isEqualTo(enough.atStartOfDay(clock.getZone()).toInstant());
    }

    @Test
    void aHomeLeavesNoGapAndNoOverlapUnlessNoted() {
        Ref first = homes.add(person, home(today.minusDays(80), today.minusDays(20), Situation.FAMILY, null));
        refusedField(
                "note gap-needs-note",
                () -> homes.add(person, home(today.minusDays(19), null, Situation.RENTED, null)));
        refusedField(
                "note overlap-needs-note",
                () -> homes.add(person, home(today.minusDays(21), null, Situation.RENTED, null)));
        homes.add(person, home(today.minusDays(19), null, Situation.RENTED, null, "One night on a train"));
        refusedField(
                "note gap-needs-note",
                () -> homes.correct(new CorrectHome(
                        first,
                        1,
                        home(today.minusDays(80), today.minusDays(30), Situation.FAMILY, null),
                        FactReason.MISTAKE)));
        homes.correct(new CorrectHome(
                first, 1, home(today.minusDays(80), today.minusDays(19), Situation.FAMILY, null), FactReason.MISTAKE));
        Ref open = homes.of(person, null, 1).items().get(0).ref();
        homes.end(new EndHome(open, 1, today, HomeEnd.BETTER_PLACE, null));
        assertThat(homes.of(person, null, 20).items())
                .extracting(home -> home.facts().note())
                .containsExactly("One night on a train", null);
        assertThat(homes.earlier(person)).hasSize(2);
    }

    /** What another system says of a home takes nothing from what was said here and it does not tell. */
    @Test
    void whereAnotherSystemTellsOfAMoveItStaysKnownWhetherItWasSafe() {
        long id = samples.personId(person);
        HomeFacts there = told(today.minusDays(80), null);
        Ref ref = homes.take(List.of(new TakeHome(id, null, there))).get(0).orElseThrow();
        HomeFacts known = new HomeFacts(
                there.from(),
                null,
                null,
                Situation.RENTED,
                null,
                YesNo.YES,
                YesNo.NO,
                YesNo.PREFERS_NOT_TO_SAY,
                nights,
                Source.OWN_WORD,
                null);
        homes.correct(new CorrectHome(ref, 1, known, FactReason.LEARNED_MORE));
        homes.take(List.of(new TakeHome(id, ref, told(today.minusDays(80), today.minusDays(9)))));
        HomeFacts stands = homes.of(person, null, 20).items().get(0).facts();
        assertThat(stands.until()).isEqualTo(today.minusDays(9));
        assertThat(stands.milestone()).isEqualTo(nights);
        assertThat(List.of(stands.ownTenancy(), stands.safeOwn(), stands.safeWorker()))
                .containsExactly(YesNo.YES, YesNo.NO, YesNo.PREFERS_NOT_TO_SAY);
    }

    @Test
    void refusesMilestonesThatOtherFactsProveAndThoseOfOthers() {
        refusedField("milestone not-possible", () -> jobs.add(person, job(today, null, nights)));
        refusedField("milestone not-possible", () -> jobs.add(person, job(today, null, word)));
        refusedField("milestone unknown", () -> jobs.add(person, job(today, null, Ref.random())));
        Ref other = people.enrol(new EnrolPerson("Rush"));
        refusedField("milestone unknown", () -> jobs.add(other, job(today, null, days)));
        jobs.add(person, job(today, null, days));
        MilestoneView milestone = milestones().get(0);
        refused(
                "hours-counted",
                () -> plans.change(new ChangeMilestone(
                        days,
                        milestone.version(),
                        "Days",
                        milestone.dueOn(),
                        AmendReason.MISTAKE,
                        new Proof(CriterionKind.CONFIRMED, null),
                        List.of())));
        assertThat(jobs.of(other, null, 20).items()).isEmpty();
    }

    @Test
    void ofTwoWhoEndTheSameJobAtTheSameMomentOneDoes() throws Exception {
        Ref job = jobs.add(person, job(today.minusDays(9), null, days));
        CyclicBarrier both = new CyclicBarrier(2);
        List<Future<String>> answers = Stream.of(1, 2)
                .map(before -> threads.submit(() -> somebody.does(coordinator, () -> {
                    both.await();
                    try {
                        jobs.end(new EndJob(job, 1, today.minusDays(before), JobEnd.OTHER, null));
                        return "done";
                    } catch (Refusal refusal) {
                        return refusal.code();
                    }
                })))
                .toList();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .containsExactlyInAnyOrder("done", "changed-meanwhile");
        assertThat(jobs.earlier(person)).hasSize(1);
        assertThat(far(days).facts()).isOne();
        assertThat(progress.drift()).isEmpty();
    }

    @Test
    void isNotThereForAnybodyWithoutAGrant() {
        Ref job = jobs.add(person, job(today, null, null));
        Ref home = homes.add(person, home(today, null, Situation.RENTED, null));
        long id = samples.personId(person);
        Actor excluded = samples.staff(programme, Role.SUPERVISOR, coordinator.teamId(), null);
        samples.become(excluded);
        assertThat(jobs.of(person, null, 20).items()).hasSize(1);
        samples.exclude(id, excluded);
        List<Actor> strangers = List.of(
                excluded,
                samples.aCoordinator(programme),
                samples.aProvider(programme),
                samples.person(programme, id),
                samples.aCoordinator(samples.aProgramme()));
        for (Actor stranger : strangers) {
            samples.become(stranger);
            refused("not-found", () -> jobs.of(person, null, 20));
            refused("not-found", () -> homes.earlier(person));
            refused("not-found", () -> jobs.add(person, job(today, null, null)));
            refused("not-found", () -> jobs.end(new EndJob(job, 1, today, null, null)));
            refused("not-found", () -> homes.strike(home, 1, FactReason.MISTAKE));
        }
    }

    @Test
    void aLifeOfTwoHundredJobsIsListedInPartsAndDrawnWithAsManyStatementsAsOneOfOne() {
        jobs.add(person, job(today.minusDays(MANY), today.minusDays(MANY), days));
        homes.add(person, home(today, null, Situation.RENTED, nights));
        List<Integer> few = sizes();
        for (int day = 0; day < MANY - 1; day++) {
            jobs.add(person, job(today.minusDays(day), today.minusDays(day), null));
        }
        assertThat(sizes()).isEqualTo(few).containsExactly(4, 4, 4, 8);
        List<LocalDate> seen = new ArrayList<>();
        String after = null;
        do {
            Page<JobView> part = jobs.of(person, after, 60);
            part.items().forEach(job -> seen.add(job.facts().from()));
            after = part.next();
        } while (after != null);
        assertThat(seen)
                .hasSize(MANY)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(way().spells()).hasSize(MANY + 1);
        refused("invalid", () -> jobs.of(person, "nowhere", 20));
    }

    private List<Integer> sizes() {
        return Stream.<Runnable>of(
                        () -> jobs.of(person, null, 100),
                        () -> homes.of(person, null, 100),
                        () -> jobs.earlier(person),
                        () -> progress.of(person))
                .map(act -> Statements.of(act).size())
                .toList();
    }

    private static JobFacts job(LocalDate from, LocalDate until, Ref milestone) {
        return new JobFacts(
                from,
                until,
                until == null ? null : JobEnd.OTHER,
                Told.of("9112"),
                JobStatus.PERMANENT,
                HoursBand.OVER_48,
                Wage.NOT_ASKED,
                Told.NOT_ASKED,
                null,
                milestone,
                Source.OWN_WORD,
                null);
    }

    private static HomeFacts home(LocalDate from, LocalDate until, Situation situation, Ref milestone) {
        return home(from, until, situation, milestone, null);
    }

    private static HomeFacts home(LocalDate from, LocalDate until, Situation situation, Ref milestone, String note) {
        return new HomeFacts(
                from,
                until,
                null,
                situation,
                null,
                YesNo.YES,
                YesNo.YES,
                YesNo.NOT_ASKED,
                milestone,
                Source.OWN_WORD,
                note);
    }

    /** Where and when, and no more. */
    private static HomeFacts told(LocalDate from, LocalDate until) {
        YesNo open = YesNo.NOT_ASKED;
        return new HomeFacts(
                from,
                until,
                until == null ? null : HomeEnd.NOT_ASKED,
                Situation.RENTED,
                null,
                open,
                open,
                open,
                null,
                Source.PARTNER,
                "From elsewhere");
    }

    private Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }

    private WayView way() {
        return progress.of(person);
    }

    private MilestoneProgress far(Ref milestone) {
        return way().progress().get(milestone);
    }

    private Outlook outlook(Ref milestone) {
        return way().outlooks().get(milestone);
    }

    private MilestoneState state(Ref milestone) {
        return milestones().stream()
                .filter(one -> one.ref().equals(milestone))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<MilestoneView> milestones() {
        return plans.view(samples.personId(person)).goals().get(0).milestones();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).code()).isEqualTo(code);
    }

    private static void refusedField(String fault, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).faults())
                .extracting(one -> one.field() + " " + one.code())
                .containsExactly(fault);
    }
}
