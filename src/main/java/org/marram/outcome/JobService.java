package org.marram.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.Fact;
import org.marram.fact.FactReason;
import org.marram.fact.FactService;
import org.marram.partner.OrganisationFacts;
import org.marram.partner.PartnerService;
import org.marram.person.Box;

/** The jobs of people, each from its first to its last day. Several at once are no mistake. Nothing is ever overwritten. */
@ApplicationScoped
@Transactional
public class JobService {

    @Inject
    private FactService facts;

    @Inject
    private PartnerService partners;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** One person's jobs, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<JobView> of(Ref person, String after, int limit) {
        return facts.of(JobSpell.KIND, facts.box(person), after, limit).map(JobSpell::view);
    }

    /** What was written down of one person's jobs before it was ended, corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<JobView> earlier(Ref person) {
        return facts.earlier(JobSpell.KIND, facts.box(person)).stream()
                .map(JobSpell::view)
                .toList();
    }

    /** One of the person's, as it stands. */
    @Open(because = "the caller asked for this person")
    public Optional<JobView> one(Box person, Ref job) {
        return facts.one(JobSpell.KIND, person, job).map(JobSpell::view);
    }

    /** The key of whose job it is; nothing where it was struck. */
    @Open(because = "the caller asks for this person")
    public Optional<Long> whose(Ref job) {
        return facts.whose(JobSpell.KIND, job);
    }

    /**
     * Refuses a first day that is missing, ahead or over 40 years ago, a last day before it or ahead, a missing source, an
     * occupation that is no group of ISCO-08, a partner or milestone of others, a milestone that days in a job do not prove.
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, JobFacts job) {
        Fact.Origin origin = facts.begin(person);
        return facts.add(JobSpell.KIND, made(origin, checks().checked(job)));
    }

    /** Refuses one that has ended (conflict spell-ended), a day before its first or ahead, a stale version. Answers the new one. */
    @Needs(Act.LOG_OUTCOME)
    public int end(EndJob command) {
        FactService.Held<JobSpell> held = facts.hold(JobSpell.KIND, command.job(), command.version());
        JobSpell job = held.fact();
        job.refuseIfEnded();
        JobFacts ended = checks().ended(job.facts(held.box()::open, null, null), command);
        JobSpell next = new JobSpell(facts.next(held), ended, job.milestoneId(), job.organisationId());
        return facts.replace(JobSpell.KIND, job, next, null);
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectJob command) {
        FactService.Held<JobSpell> held = facts.hold(JobSpell.KIND, command.job(), command.version());
        FactReason reason = FactReason.needed(command.reason());
        SpellChecks checks = SpellChecks.of(held.fact(), LocalDate.now(clock));
        JobSpell right = made(facts.next(held), checks.checked(command.facts()));
        return facts.replace(JobSpell.KIND, held.fact(), right, reason);
    }

    /** There was no such job. It counts no more and stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref job, int version, FactReason reason) {
        facts.strike(JobSpell.KIND, job, version, reason);
    }

    private JobSpell made(Fact.Origin origin, JobFacts job) {
        Long milestone =
                facts.milestone(JobSpell.KIND, job.milestone(), origin.box().personId());
        return new JobSpell(origin, job, milestone, organisation(job.organisation()));
    }

    private Long organisation(Ref ref) {
        return ref == null
                ? null
                : (Long) partners.organisation(ref)
                        .filter(one -> one.programmeId() == current.actor().programmeId())
                        .map(OrganisationFacts::id)
                        .orElseThrow(() -> Refusal.invalid("organisation", "unknown"));
    }

    private SpellChecks checks() {
        return new SpellChecks(LocalDate.now(clock));
    }
}
