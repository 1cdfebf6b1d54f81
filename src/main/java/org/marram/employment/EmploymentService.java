package org.marram.employment;

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

/** Whether people had work, each time as it was on one day. No job begins or ends by it. Nothing is ever overwritten. */
@ApplicationScoped
@Transactional
public class EmploymentService {

    @Inject
    private FactService facts;

    @Inject
    private Clock clock;

    /** What one person told, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<EmploymentView> of(Ref person, String after, int limit) {
        return facts.of(Employment.KIND, facts.box(person), after, limit).map(Employment::view);
    }

    /** What was written down of it before it was corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<EmploymentView> earlier(Ref person) {
        return facts.earlier(Employment.KIND, facts.box(person)).stream()
                .map(Employment::view)
                .toList();
    }

    /**
     * Refuses a day that is missing, ahead or over 40 years ago, how much somebody works who has no work, whether somebody looks
     * for work who has some (not-possible), a missing source.
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, EmploymentFacts said) {
        Fact.Origin origin = facts.begin(person);
        return facts.add(Employment.KIND, new Employment(origin, checked(said)));
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectFact<EmploymentFacts> command) {
        FactService.Held<Employment> held = facts.hold(Employment.KIND, command.fact(), command.version());
        FactReason reason = FactReason.needed(command.reason());
        Employment right = new Employment(facts.next(held), checked(command.facts()));
        return facts.replace(Employment.KIND, held.fact(), right, reason);
    }

    /** It was not told. It stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref employment, int version, FactReason reason) {
        facts.strike(Employment.KIND, employment, version, reason);
    }

    /** What other systems say, of many people at once; {@link EmploymentFacts#checked} before. Empty where it is taken back. */
    @Open(because = "the import was allowed, and each batch asks anew")
    public List<Optional<Ref>> take(List<TakeFact<EmploymentFacts>> said) {
        return facts.take(Employment.KIND, said, Employment::new).stream()
                .map(employment -> employment.map(Employment::ref))
                .toList();
    }

    private EmploymentFacts checked(EmploymentFacts said) {
        return said.checked(LocalDate.now(clock));
    }
}
