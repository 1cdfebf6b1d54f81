package org.marram.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.marram.fact.TakeFact;

/** Schools and courses of people, of whatever level. Several at once are no mistake. Nothing is ever overwritten. */
@ApplicationScoped
@Transactional
public class SchoolingService {

    @Inject
    private FactService facts;

    @Inject
    private Clock clock;

    /** Where one person learned, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<SchoolingView> of(Ref person, String after, int limit) {
        return facts.of(Schooling.KIND, facts.box(person), after, limit).map(Schooling::view);
    }

    /** What was written down before it was ended, corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<SchoolingView> earlier(Ref person) {
        return facts.earlier(Schooling.KIND, facts.box(person)).stream()
                .map(Schooling::view)
                .toList();
    }

    /** Refuses a first day that is missing, ahead or over 80 years ago, a last day before it or ahead, a missing source. */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, SchoolingFacts said) {
        Fact.Origin origin = facts.begin(person);
        return facts.add(Schooling.KIND, new Schooling(origin, checks().checked(said)));
    }

    /** Refuses one that has ended (conflict spell-ended), a day before its first or ahead, a stale version. Answers the new one. */
    @Needs(Act.LOG_OUTCOME)
    public int end(EndSchooling command) {
        FactService.Held<Schooling> held = facts.hold(Schooling.KIND, command.schooling(), command.version());
        Schooling one = held.fact();
        one.refuseIfEnded();
        SchoolingFacts ended = checks().ended(one.facts(held.box()::open), command);
        return facts.replace(Schooling.KIND, one, new Schooling(facts.next(held), ended), null);
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectFact<SchoolingFacts> command) {
        FactService.Held<Schooling> held = facts.hold(Schooling.KIND, command.fact(), command.version());
        FactReason reason = FactReason.needed(command.reason());
        Schooling right = new Schooling(facts.next(held), checks().checked(command.facts()));
        return facts.replace(Schooling.KIND, held.fact(), right, reason);
    }

    /** Nobody learned there. It stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref schooling, int version, FactReason reason) {
        facts.strike(Schooling.KIND, schooling, version, reason);
    }

    /** What other systems say, of many people at once, whole and checked. Empty where it is taken back. */
    @Open(because = "the import was allowed, and each batch asks anew")
    public List<Optional<Ref>> take(List<TakeFact<SchoolingFacts>> said) {
        return facts.take(Schooling.KIND, said, Schooling::new).stream()
                .map(schooling -> schooling.map(Schooling::ref))
                .toList();
    }

    private EducationChecks checks() {
        return new EducationChecks(LocalDate.now(clock));
    }
}
