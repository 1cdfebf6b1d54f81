package org.marram.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.PersonService;

/** Whether jobs last: asked on days that follow from the job, answered once each, corrected with a reason, never overwritten. */
@ApplicationScoped
@Transactional
public class RetentionService {

    private static final long NOBODY = -1;

    @Inject
    private Retentions retentions;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Of one person's newest 100 jobs, those of which something was answered or should be asked; the newest first. */
    @Needs(Act.LIST_OUTCOMES)
    public List<JobChecks> of(Ref person) {
        long personId = access.person(Act.LIST_OUTCOMES, person);
        Map<Ref, List<Retentions.Row>> rows = retentions.rows(personId).stream()
                .collect(Collectors.groupingBy(row -> row.check().jobRef()));
        return retentions.jobs(personId, clock.getZone()).stream()
                .map(job -> checks(job, rows.getOrDefault(job.ref(), List.of())))
                .filter(job -> !job.checks().isEmpty())
                .toList();
    }

    /**
     * Refuses an unknown job, a checkpoint that is not due (conflict check-not-due) or answered (conflict check-answered), an
     * answer without its source unless nobody was reached, a day that is ahead, before the job began or before the checkpoint (invalid
     * on check-not-due).
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref answer(AnswerCheck command) {
        Optional<Retentions.Job> found = retentions.job(command.job(), clock.getZone());
        long personId = found.map(Retentions.Job::personId).orElse(NOBODY);
        access.person(Act.LOG_OUTCOME, personId, command.job());
        people.hold(personId);
        Retentions.Job job = found.orElseThrow(Refusal::notFound);
        new Checks()
                .that(command.checkpoint() != null, "checkpoint", "required")
                .refuseFaults();
        LocalDate due = job.points().dueOn(command.checkpoint());
        if (due == null || due.isAfter(LocalDate.now(clock))) {
            throw Refusal.conflict("check-not-due");
        }
        CheckFacts facts = checked(command.facts(), job, command.checkpoint());
        if (retentions.isAnswered(job.ref(), command.checkpoint())) {
            throw Refusal.conflict("check-answered");
        }
        RetentionCheck check = new RetentionCheck(
                current.actor().programmeId(),
                personId,
                job.ref(),
                command.checkpoint(),
                facts,
                clock.instant(),
                current.actor().accountId());
        retentions.store(check);
        return check.ref();
    }

    /** As {@link #answer}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectCheck command) {
        Optional<RetentionCheck> found = retentions.find(command.check(), LockModeType.NONE);
        long personId = found.map(RetentionCheck::personId).orElse(NOBODY);
        access.person(Act.LOG_OUTCOME, personId, command.check());
        people.hold(personId);
        RetentionCheck check =
                retentions.find(command.check(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::stale);
        check.refuseUnlessAt(command.version());
        new Checks().that(command.reason() != null, "reason", "required").refuseFaults();
        CheckFacts facts = checked(
                command.facts(),
                retentions.job(check.jobRef(), clock.getZone()).orElseThrow(Refusal::stale),
                check.checkpoint());
        RetentionCheck right = check.corrected(
                facts, command.reason(), clock.instant(), current.actor().accountId());
        retentions.flush();
        retentions.store(right);
        return right.version();
    }

    private CheckFacts checked(CheckFacts said, Retentions.Job job, Checkpoint checkpoint) {
        Checks checks = new Checks();
        CheckAnswer answer = checks.present("answer", said.answer());
        boolean reached = answer != CheckAnswer.NOT_REACHED;
        checks.that(!reached || said.source() != null, "source", "required");
        checks.that(reached || said.source() == null, "source", "not-possible");
        LocalDate on = checks.present("on", said.on());
        checks.that(on == null || !on.isAfter(LocalDate.now(clock)), "on", "in-the-future");
        checks.that(on == null || !on.isBefore(job.points().from()), "on", "ends-before-start");
        LocalDate due = job.points().dueOn(checkpoint);
        checks.that(on == null || due == null || !on.isBefore(due), "on", "check-not-due");
        checks.refuseFaults();
        return said;
    }

    private JobChecks checks(Retentions.Job job, List<Retentions.Row> rows) {
        List<CheckView> standing = new ArrayList<>(views(job, rows, true));
        Set<Checkpoint> answered = standing.stream().map(CheckView::checkpoint).collect(Collectors.toSet());
        job.points()
                .asked(answered, LocalDate.now(clock))
                .map(point -> new CheckView(point, job.points().dueOn(point), true, null, null, null, null))
                .ifPresent(standing::add);
        standing.sort(Comparator.comparing(CheckView::checkpoint));
        return new JobChecks(job.ref(), standing, views(job, rows, false));
    }

    private static List<CheckView> views(Retentions.Job job, List<Retentions.Row> rows, boolean standing) {
        return rows.stream()
                .filter(row -> row.check().stands() == standing)
                .map(row -> row.check().view(job.points().dueOn(row.check().checkpoint()), row.by(), row.replacedBy()))
                .toList();
    }
}
