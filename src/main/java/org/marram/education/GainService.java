package org.marram.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.fact.CorrectFact;
import org.marram.fact.Fact;
import org.marram.fact.FactReason;
import org.marram.fact.FactService;
import org.marram.referral.CoursePlace;

/** Measurable gains, written down as {@link CredentialService credentials} are, and by the same people. */
@ApplicationScoped
@Transactional
public class GainService {

    @Inject
    private FactService facts;

    @Inject
    private Lessons lessons;

    @Inject
    private Clock clock;

    /** One person's, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<GainView> of(Ref person, String after, int limit) {
        return facts.of(SkillGain.KIND, facts.box(person), after, limit).map(SkillGain::view);
    }

    /** What was written down before it was corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<GainView> earlier(Ref person) {
        return facts.earlier(SkillGain.KIND, facts.box(person)).stream()
                .map(SkillGain::view)
                .toList();
    }

    /** Refuses a day that is missing, ahead or over 80 years ago, a missing kind or source, a course of others. */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, GainFacts made) {
        Fact.Origin origin = facts.begin(person);
        return facts.add(SkillGain.KIND, made(origin, checks().checked(made)));
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectFact<GainFacts> command) {
        FactService.Held<SkillGain> held = facts.hold(SkillGain.KIND, command.fact(), command.version());
        FactReason reason = FactReason.needed(command.reason());
        SkillGain right = made(facts.next(held), checks().checked(command.facts()));
        return facts.replace(SkillGain.KIND, held.fact(), right, reason);
    }

    /** Nobody has made it. It stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref gain, int version, FactReason reason) {
        facts.strike(SkillGain.KIND, gain, version, reason);
    }

    /** Those made in a place in a course of one's own organisation; of the person's newest 100. */
    @Needs(Act.LIST_WRITTEN)
    public List<Written<GainView>> ofPlace(Ref enrolment) {
        CoursePlace place = lessons.own(Act.LIST_WRITTEN, enrolment);
        return facts.of(SkillGain.KIND, lessons.box(place), null, Page.MOST).items().stream()
                .filter(row -> row.fact().isFrom(place.id()))
                .map(row -> new Written<>(
                        SkillGain.view(row), facts.takeBackUntil(row.fact()).orElse(null)))
                .toList();
    }

    /** As {@link #add}, by the partner in whose course it was made. */
    @Needs(Act.WRITE_SKILL)
    public Ref record(Ref enrolment, GainFacts made) {
        CoursePlace place = lessons.own(Act.WRITE_SKILL, enrolment);
        GainFacts clean = checks().checked(made.by(place.ref()));
        return facts.add(SkillGain.KIND, new SkillGain(facts.begin(place.personId()), clean, place.id()));
    }

    /** As {@link CredentialService#takeBack}. */
    @Needs(Act.WRITE_SKILL)
    public void takeBack(Ref enrolment, Ref gain, FactReason reason) {
        CoursePlace place = lessons.own(Act.WRITE_SKILL, enrolment);
        facts.takeBack(SkillGain.KIND, place.personId(), gain, one -> one.isFrom(place.id()), reason);
    }

    private SkillGain made(Fact.Origin origin, GainFacts made) {
        return new SkillGain(origin, made, lessons.of(origin.box().personId(), made.enrolment()));
    }

    private EducationChecks checks() {
        return new EducationChecks(LocalDate.now(clock));
    }
}
