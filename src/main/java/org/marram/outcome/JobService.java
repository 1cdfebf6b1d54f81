package org.marram.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.OrganisationFacts;
import org.marram.partner.PartnerService;
import org.marram.person.Box;
import org.marram.person.PersonService;

/** The jobs of people, each from its first to its last day. Several at once are no mistake. Nothing is ever overwritten. */
@ApplicationScoped
@Transactional
public class JobService {

    @Inject
    private Keeping keeping;

    @Inject
    private Spells spells;

    @Inject
    private SpellViews views;

    @Inject
    private PartnerService partners;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** One person's jobs, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<JobView> of(Ref person, String after, int limit) {
        int most = Page.limit(limit);
        SpellViews.Cursor from = after == null ? null : SpellViews.Cursor.parse(after);
        return views.jobs(people.box(access.person(Act.LIST_OUTCOMES, person)), from, most);
    }

    /** What was written down of one person's jobs before it was ended, corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<JobView> earlier(Ref person) {
        return views.earlierJobs(people.box(access.person(Act.LIST_OUTCOMES, person)));
    }

    /** One of the person's, as it stands. */
    @Open(because = "the caller asked for this person")
    public Optional<JobView> one(Box person, Ref job) {
        return views.job(person, job);
    }

    /**
     * Refuses a first day that is missing, ahead or over 40 years ago, a last day before it or ahead, a missing source, an
     * occupation that is no ISCO-08 unit group, a partner or milestone of others, a milestone that days in a job do not prove.
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, JobFacts facts) {
        Spell.Origin origin = keeping.begin(person);
        return keeping.add(SpellKind.JOB, made(origin, checks().checked(facts)));
    }

    /** Refuses one that has ended (conflict spell-ended), a day before its first or ahead, a stale version. Answers the new one. */
    @Needs(Act.LOG_OUTCOME)
    public int end(EndJob command) {
        Keeping.Held<JobSpell> held = hold(command.job(), command.version());
        JobSpell job = held.spell();
        if (job.until() != null) {
            throw Refusal.conflict("spell-ended");
        }
        JobFacts facts = checks().ended(job.facts(held.box()::open, null, null), command);
        JobSpell ended = new JobSpell(keeping.next(held), facts, job.milestoneId(), job.organisationId());
        return keeping.replace(SpellKind.JOB, job, ended, null);
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectJob command) {
        Keeping.Held<JobSpell> held = hold(command.job(), command.version());
        SpellReason reason = Keeping.needed(command.reason());
        SpellChecks checks = SpellChecks.of(held.spell(), LocalDate.now(clock));
        JobSpell right = made(keeping.next(held), checks.checked(command.facts()));
        return keeping.replace(SpellKind.JOB, held.spell(), right, reason);
    }

    /** There was no such job. It counts no more and stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref job, int version, SpellReason reason) {
        keeping.strike(SpellKind.JOB, hold(job, version).spell(), reason);
    }

    private Keeping.Held<JobSpell> hold(Ref job, int version) {
        return keeping.hold(lock -> spells.job(job, lock), job, version);
    }

    private JobSpell made(Spell.Origin origin, JobFacts facts) {
        Long milestone =
                keeping.milestone(SpellKind.JOB, facts.milestone(), origin.box().personId());
        return new JobSpell(origin, facts, milestone, organisation(facts.organisation()));
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
