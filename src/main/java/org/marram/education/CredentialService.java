package org.marram.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.fact.CorrectFact;
import org.marram.fact.Fact;
import org.marram.fact.FactReason;
import org.marram.fact.FactService;
import org.marram.person.Box;
import org.marram.referral.CoursePlace;

/**
 * What people have earned on paper. The coordinator writes it down, and a partner for whoever has a place in a course of
 * theirs, while a release covers it. Nothing is ever overwritten.
 */
@ApplicationScoped
@Transactional
public class CredentialService {

    @Inject
    private FactService facts;

    @Inject
    private Lessons lessons;

    @Inject
    private Clock clock;

    /** One person's, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<CredentialView> of(Ref person, String after, int limit) {
        return of(facts.box(person), after, limit);
    }

    /** As {@link #of(Ref, String, int)}. */
    @Open(because = "the caller asked for this person")
    public Page<CredentialView> of(Box person, String after, int limit) {
        return facts.of(Credential.KIND, person, after, limit).map(Credential::view);
    }

    /** One of the person's, as it stands. */
    @Open(because = "the caller asked for this person")
    public Optional<CredentialView> one(Box person, Ref credential) {
        return facts.one(Credential.KIND, person, credential).map(Credential::view);
    }

    /** The places in courses from which something of one person's can come, the newest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<Attended> attended(Ref person) {
        return lessons.attended(facts.box(person).personId());
    }

    /** What was written down before it was corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<CredentialView> earlier(Ref person) {
        return facts.earlier(Credential.KIND, facts.box(person)).stream()
                .map(Credential::view)
                .toList();
    }

    /**
     * Refuses a day that is missing, ahead or over 80 years ago, one on which it expired before, a missing kind, title or
     * source, a partner, a course or a milestone of others, and a milestone that credentials do not prove.
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, CredentialFacts earned) {
        Fact.Origin origin = facts.begin(person);
        return facts.add(Credential.KIND, made(origin, checks().checked(earned)));
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectFact<CredentialFacts> command) {
        FactService.Held<Credential> held = facts.hold(Credential.KIND, command.fact(), command.version());
        FactReason reason = FactReason.needed(command.reason());
        Credential right = made(facts.next(held), checks().checked(command.facts()));
        return facts.replace(Credential.KIND, held.fact(), right, reason);
    }

    /** The key of who has earned it; nothing where it was struck. */
    @Open(because = "the caller asks for this person")
    public Optional<Long> whose(Ref credential) {
        return facts.whose(Credential.KIND, credential);
    }

    /** Nobody has earned it. It counts no more and stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref credential, int version, FactReason reason) {
        facts.strike(Credential.KIND, credential, version, reason);
    }

    /** What came of a place in a course of one's own organisation, without notes; of the person's newest 100. */
    @Needs(Act.LIST_WRITTEN)
    public List<Written<CredentialView>> ofPlace(Ref enrolment) {
        CoursePlace place = lessons.own(Act.LIST_WRITTEN, enrolment);
        return facts.of(Credential.KIND, lessons.box(place), null, Page.MOST).items().stream()
                .filter(row -> row.fact().isFrom(place.id()))
                .map(row -> new Written<>(
                        withoutNote(Credential.view(row)),
                        facts.takeBackUntil(row.fact()).orElse(null)))
                .toList();
    }

    /**
     * As {@link #add}, by the partner in whose course it was earned and who issued it; it proves what the place is for, where
     * credentials do.
     */
    @Needs(Act.WRITE_SKILL)
    public Ref record(Ref enrolment, CredentialFacts earned) {
        CoursePlace place = lessons.own(Act.WRITE_SKILL, enrolment);
        CredentialFacts clean = checks().checked(earned.by(place.ref()));
        Fact.Origin origin = facts.begin(place.personId());
        Long milestone = facts.provenBy(Credential.KIND, lessons.milestone(place));
        return facts.add(Credential.KIND, new Credential(origin, clean, milestone, place.organisationId(), place.id()));
    }

    /**
     * What one wrote down of a place in one's own course is taken back within a day: it counts no more, and stays readable for
     * the coordinator. Refuses later, and what others wrote or corrected (conflict take-back-over), and a missing reason.
     */
    @Needs(Act.WRITE_SKILL)
    public void takeBack(Ref enrolment, Ref credential, FactReason reason) {
        CoursePlace place = lessons.own(Act.WRITE_SKILL, enrolment);
        facts.takeBack(Credential.KIND, place.personId(), credential, one -> one.isFrom(place.id()), reason);
    }

    /** How many prove each of these milestones, by their keys; one query. */
    @Open(because = "a fact changed, in the fact's transaction")
    public Map<Long, Integer> counted(Collection<Long> milestoneIds) {
        return lessons.counted(milestoneIds);
    }

    private Credential made(Fact.Origin origin, CredentialFacts earned) {
        long person = origin.box().personId();
        return new Credential(
                origin,
                earned,
                facts.milestone(Credential.KIND, earned.milestone(), person),
                lessons.organisation(earned.organisation()),
                lessons.of(person, earned.enrolment()));
    }

    private static CredentialView withoutNote(CredentialView view) {
        return new CredentialView(
                view.ref(),
                view.version(),
                view.facts().noted(null),
                view.organisationName(),
                view.organisationKind(),
                view.course(),
                view.kept());
    }

    private EducationChecks checks() {
        return new EducationChecks(LocalDate.now(clock));
    }
}
