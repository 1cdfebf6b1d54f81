package org.marram.project;

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
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * What the own staff write down of people's stays and of help, beside what other systems say. Nothing is ever overwritten; what they
 * mend stays until the other system says something new.
 */
@ApplicationScoped
@Transactional
public class StayService {

    @Inject
    private Projects projects;

    @Inject
    private Helps helps;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Where a stay of the person can be: the projects of the programme by name; at most 1,000. */
    @Needs(Act.LIST_OUTCOMES)
    public List<ProjectLine> projects(Ref person) {
        access.person(Act.LIST_OUTCOMES, person);
        return projects.of(programme());
    }

    /**
     * Refuses a project of others, a first day that is missing, ahead or over 40 years ago, a last day before it or ahead, codes that
     * HUD HMIS does not know, and a destination of somebody who is still there.
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, SaidStay said) {
        long personId = access.person(Act.LOG_OUTCOME, person);
        checks().check(said);
        StayFacts facts = facts(personId, said, null);
        ProjectStay stay = new ProjectStay(programme(), facts, clock.instant(), by());
        return stored(stay).ref();
    }

    /** Refuses one that has ended (conflict spell-ended), a day before its first or ahead, a stale version. Answers the new one. */
    @Needs(Act.LOG_OUTCOME)
    public int end(EndStay command) {
        ProjectStay stay = hold(command.stay(), command.version());
        stay.refuseIfEnded();
        checks().check(stay.facts().entry(), command);
        StayFacts ended = stay.facts().ended(command.on(), came(command.destination()));
        return stored(stay.becomes(ended, null, clock.instant(), by())).version();
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectStay command) {
        ProjectStay stay = hold(command.stay(), command.version());
        needed(command.reason());
        checks().check(command.said());
        StayFacts was = stay.facts();
        StayFacts right = facts(was.personId(), command.said(), was.relationship());
        return stored(stay.becomes(right, command.reason(), clock.instant(), by()))
                .version();
    }

    /** Nobody was there. It counts no more and stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref stay, int version, StayReason reason) {
        ProjectStay held = hold(stay, version);
        needed(reason);
        held.replace(reason, clock.instant(), by());
        projects.flush();
    }

    /** Refuses an unknown stay, a day outside of it or ahead, a missing kind of record. */
    @Needs(Act.LOG_OUTCOME)
    public Ref give(SaidHelp said) {
        StayFacts stay = hold(said.stay()).facts();
        SaidHelp clean = checks().checked(said, stay);
        HelpFacts facts = new HelpFacts(stay.personId(), said.stay(), clean.on(), clean.recordType(), clean.type());
        HelpGiven help = new HelpGiven(programme(), facts, clock.instant(), by());
        helps.add(help);
        return help.ref();
    }

    /** It was not given. It counts no more and stays readable. Refuses a missing reason. */
    @Needs(Act.LOG_OUTCOME)
    public void takeBack(Ref help, StayReason reason) {
        HelpGiven held = Optional.ofNullable(
                        helps.standing(programme(), List.of(help)).get(help))
                .orElseThrow(() -> access.unknown(Act.LOG_OUTCOME, help));
        access.person(Act.LOG_OUTCOME, held.personId(), help);
        needed(reason);
        held.replace(reason, clock.instant(), by());
    }

    private ProjectStay hold(Ref ref, int version) {
        ProjectStay stay = hold(ref);
        stay.refuseUnlessAt(version);
        return stay;
    }

    private ProjectStay hold(Ref ref) {
        ProjectStay stay = Optional.ofNullable(ref)
                .map(one -> projects.standing(programme(), List.of(one)).get(one))
                .orElseThrow(() -> access.unknown(Act.LOG_OUTCOME, ref));
        access.person(Act.LOG_OUTCOME, stay.facts().personId(), ref);
        return stay;
    }

    private ProjectStay stored(ProjectStay stay) {
        projects.add(stay);
        projects.flush();
        return stay;
    }

    private StayFacts facts(long personId, SaidStay said, String relationship) {
        Project project = Optional.ofNullable(
                        projects.found(programme(), List.of(said.project())).get(said.project()))
                .orElseThrow(() -> Refusal.invalid("project", "unknown"));
        return new StayFacts(
                personId,
                project.line().id(),
                said.entry(),
                said.exit(),
                came(said.situation()),
                came(said.destination()),
                relationship);
    }

    private static String came(Integer code) {
        return code == null ? null : code.toString();
    }

    private static void needed(StayReason reason) {
        new Checks()
                .that(reason != null && reason.isOurs(), "reason", "required")
                .refuseFaults();
    }

    private StayChecks checks() {
        return new StayChecks(LocalDate.now(clock));
    }

    private long programme() {
        return current.actor().programmeId();
    }

    private long by() {
        return current.actor().accountId();
    }
}
