package org.marram.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.ToldClock;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.outcome.EndJob;
import org.marram.outcome.JobEnd;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.CloseReason;
import org.marram.testing.Deployments;
import org.marram.worklist.PutOffWork;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorkPutOffReason;
import org.marram.worklist.WorklistService;

/** Whether a job lasts: asked in the worklist on its days, answered once, corrected with a reason, never overwritten. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    @Inject
    RetentionService retention;

    @Inject
    JobService jobs;

    @Inject
    PersonService people;

    @Inject
    ClosingService closings;

    @Inject
    WorklistService worklist;

    @Inject
    AccessSamples samples;

    @Inject
    Somebody somebody;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    private Actor coordinator;
    private LocalDate today;
    private Ref person;

    /** Acts in a thread of its own, as in a request of its own. */
    static class Somebody {

        @Inject
        private CurrentActor current;

        @Inject
        private RetentionService retention;

        @ActivateRequestContext
        public String answers(Actor actor, AnswerCheck command) {
            current.enter(actor);
            try {
                retention.answer(command);
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
    void aPerson() {
        today = LocalDate.now(clock);
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed"));
    }

    @Test
    void isDueInTheWorklistUntilItIsAnsweredPutOffOrTheJobEnds() {
        Ref job = aJob(30);
        assertThat(line()).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WorkKind.RETENTION_CHECK);
            assertThat(line.object()).isEqualTo(job);
            assertThat(line.what()).isEqualTo("DAYS_30");
            assertThat(line.on()).isEqualTo(today);
        });
        Ref putOff = worklist.putOff(new PutOffWork(
                person, WorkKind.RETENTION_CHECK, job, WorkPutOffReason.AGREED_LATER, today.plusDays(5)));
        assertThat(lines()).isEmpty();
        worklist.bringBack(putOff);
        assertThat(lines()).hasSize(1);
        retention.answer(still(job, Checkpoint.DAYS_30));
        assertThat(lines()).isEmpty();
        onDay(today.plusDays(60), () -> assertThat(line().what()).isEqualTo("DAYS_90"));
        jobs.end(new EndJob(job, 1, today, JobEnd.CONTRACT_OVER, null));
        onDay(today.plusDays(60), () -> assertThat(lines()).isEmpty());
        Ref next = aJob(0);
        onDay(today.plusDays(30), () -> assertThat(line().object()).isEqualTo(next));
    }

    @Test
    void isAnsweredOnceAndCorrectedWithAReasonWhileWhatItWasStaysReadable() {
        Ref job = aJob(100);
        assertThat(checks()).singleElement().satisfies(due -> {
            assertThat(due.checkpoint()).isEqualTo(Checkpoint.DAYS_90);
            assertThat(due.asked()).isTrue();
            assertThat(due.facts()).isNull();
        });
        CheckFacts nobody = new CheckFacts(CheckAnswer.NOT_REACHED, null, today);
        refusedField(
                "source",
                () -> retention.answer(new AnswerCheck(
                        job, Checkpoint.DAYS_90, new CheckFacts(CheckAnswer.NOT_REACHED, Source.PARTNER, today))));
        refusedField(
                "source",
                () -> retention.answer(new AnswerCheck(
                        job, Checkpoint.DAYS_90, new CheckFacts(CheckAnswer.STILL_THERE, null, today))));
        refusedField(
                "on",
                () -> retention.answer(new AnswerCheck(
                        job, Checkpoint.DAYS_90, new CheckFacts(CheckAnswer.NOT_REACHED, null, today.plusDays(1)))));
        LocalDate due = today.minusDays(10);
        CheckFacts early = new CheckFacts(CheckAnswer.STILL_THERE, Source.OWN_WORD, due.minusDays(1));
        refusedField("on", () -> retention.answer(new AnswerCheck(job, Checkpoint.DAYS_90, early)));
        refused("check-not-due", () -> retention.answer(still(job, Checkpoint.DAYS_180)));
        refused("check-not-due", () -> retention.answer(still(job, Checkpoint.QUARTER_2)));
        Ref check = retention.answer(new AnswerCheck(job, Checkpoint.DAYS_90, nobody));
        refused("check-answered", () -> retention.answer(still(job, Checkpoint.DAYS_90)));

        CheckFacts elsewhere = new CheckFacts(CheckAnswer.WORKS_ELSEWHERE, Source.OWN_WORD, today);
        refusedField("reason", () -> retention.correct(new CorrectCheck(check, 1, elsewhere, null)));
        refusedField("on", () -> retention.correct(new CorrectCheck(check, 1, early, FactReason.LEARNED_MORE)));
        int version = retention.correct(new CorrectCheck(check, 1, elsewhere, FactReason.LEARNED_MORE));
        refused(
                "changed-meanwhile",
                () -> retention.correct(new CorrectCheck(check, 1, elsewhere, FactReason.LEARNED_MORE)));
        JobChecks all = retention.of(person).get(0);
        assertThat(all.checks()).singleElement().satisfies(view -> {
            assertThat(view.facts()).isEqualTo(elsewhere);
            assertThat(view.version()).isEqualTo(version);
            assertThat(view.asked()).isFalse();
        });
        assertThat(all.earlier()).singleElement().satisfies(was -> {
            assertThat(was.facts()).isEqualTo(nobody);
            assertThat(was.kept().reason()).isEqualTo(FactReason.LEARNED_MORE);
        });
    }

    @Test
    void afterTheExitTheSecondAndFourthQuarterAreAskedWhereContactWasAgreed() {
        Ref job = aJob(400);
        retention.answer(still(job, Checkpoint.DAYS_365));
        close(true);
        LocalDate second = new Checkpoints(today, null, today).dueOn(Checkpoint.QUARTER_2);
        onDay(second.minusDays(1), () -> assertThat(kinds()).doesNotContain(WorkKind.RETENTION_CHECK));
        onDay(second, () -> {
            assertThat(kinds()).contains(WorkKind.RETENTION_CHECK);
            retention.answer(new AnswerCheck(
                    job, Checkpoint.QUARTER_2, new CheckFacts(CheckAnswer.STILL_THERE, Source.OWN_WORD, second)));
            assertThat(kinds()).doesNotContain(WorkKind.RETENTION_CHECK);
        });
        onDay(second.plusMonths(6), () -> assertThat(lines())
                .filteredOn(line -> line.kind() == WorkKind.RETENTION_CHECK)
                .extracting(WorkLine::what)
                .containsExactly("QUARTER_4"));
    }

    @Test
    void nobodyIsAskedAfterAClosingWithoutAgreedContact() {
        aJob(30);
        assertThat(kinds()).containsExactly(WorkKind.RETENTION_CHECK);
        close(false);
        assertThat(lines()).isEmpty();
        onDay(today.plusMonths(9), () -> assertThat(lines()).isEmpty());
        assertThat(checks()).as("what somebody tells can still be written down").hasSize(1);
    }

    @Test
    void ofManyWhoAnswerAtTheSameMomentOneIsTaken() throws Exception {
        AnswerCheck answer = still(aJob(40), Checkpoint.DAYS_30);
        CyclicBarrier together = new CyclicBarrier(4);
        List<Future<String>> running = Stream.generate(() -> threads.submit(() -> {
                    together.await();
                    return somebody.answers(coordinator, answer);
                }))
                .limit(4)
                .toList();
        List<String> ends = new ArrayList<>();
        for (Future<String> each : running) {
            ends.add(each.get());
        }
        assertThat(ends).containsOnlyOnce("done").containsOnly("done", "check-answered");
        assertThat(checks()).hasSize(1);
    }

    @Test
    void strangersNeitherReadNorAnswer() {
        Ref job = aJob(40);
        Ref check = retention.answer(still(job, Checkpoint.DAYS_30));
        samples.become(samples.aCoordinator(samples.aProgramme()));
        refused("not-found", () -> retention.of(person));
        refused("not-found", () -> retention.answer(still(job, Checkpoint.DAYS_30)));
        refused(
                "not-found",
                () -> retention.correct(new CorrectCheck(
                        check, 1, new CheckFacts(CheckAnswer.NOT_REACHED, null, today), FactReason.MISTAKE)));
    }

    private Ref aJob(int daysAgo) {
        return jobs.add(
                person,
                new JobFacts(
                        today.minusDays(daysAgo),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Source.OWN_WORD,
                        null));
    }

    private AnswerCheck still(Ref job, Checkpoint checkpoint) {
        return new AnswerCheck(job, checkpoint, new CheckFacts(CheckAnswer.STILL_THERE, Source.OWN_WORD, today));
    }

    private void close(boolean followUp) {
        closings.close(new ClosePlan(
                person, closings.of(person).version(), CloseReason.COMPLETED, null, null, true, followUp));
    }

    private void onDay(LocalDate day, Runnable act) {
        ToldClock.at(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), act::run);
    }

    private List<CheckView> checks() {
        return retention.of(person).get(0).checks();
    }

    private List<WorkLine> lines() {
        return worklist.mine(null).people().stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.kind() != WorkKind.NOT_SEEN)
                .toList();
    }

    private List<WorkKind> kinds() {
        return lines().stream().map(WorkLine::kind).toList();
    }

    private WorkLine line() {
        assertThat(lines()).hasSize(1);
        return lines().get(0);
    }

    private static void refusedField(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(Refusal.Fault::field)
                .containsExactly(field));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
