package org.marram.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.fact.FactReason;
import org.marram.fact.FactRow;
import org.marram.fact.FactService;
import org.marram.fact.TakeFact;
import org.marram.person.PersonService;

/**
 * What people live on, each time as it was on one day: income with amounts a month, and benefits. What insures somebody's health is
 * not asked, since it tells of their health. Nothing is ever overwritten.
 */
@ApplicationScoped
@Transactional
public class IncomeService {

    @Inject
    private FactService facts;

    @Inject
    private Incomes incomes;

    @Inject
    private PersonService people;

    @Inject
    private Clock clock;

    /** What one person lived on, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<IncomeView> of(Ref person, String after, int limit) {
        Page<FactRow<Income>> page = facts.of(Income.KIND, facts.box(person), after, limit);
        return new Page<>(views(page.items()), page.next());
    }

    /** What was written down of it before it was corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<IncomeView> earlier(Ref person) {
        return views(facts.earlier(Income.KIND, facts.box(person)));
    }

    /**
     * Refuses a day that is missing, ahead or over 40 years ago, a missing stage or source, an amount below 0, over a million or
     * of what is not there, a total that is less than its parts (invalid total less-than-parts), amounts without a currency, and
     * a no to any where one is there.
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, IncomeFacts income) {
        IncomeFacts clean = checked(income);
        Income first = new Income(facts.begin(person), clean);
        Ref ref = facts.add(Income.KIND, first);
        incomes.store(first, clean.lines());
        told(Set.of(first.personId()));
        return ref;
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectIncome command) {
        FactService.Held<Income> held = facts.hold(Income.KIND, command.income(), command.version());
        FactReason reason = FactReason.needed(command.reason());
        IncomeFacts clean = checked(command.facts());
        Income right = new Income(facts.next(held), clean);
        int version = facts.replace(Income.KIND, held.fact(), right, reason);
        incomes.store(right, clean.lines());
        told(Set.of(right.personId()));
        return version;
    }

    /** It was not told. It stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref income, int version, FactReason reason) {
        told(Set.of(facts.strike(Income.KIND, income, version, reason).personId()));
    }

    /** What other systems say, of many people at once; {@link IncomeFacts#checked} before. Empty where it is taken back. */
    @Open(because = "the import was allowed, and each batch asks anew")
    public List<Optional<Ref>> take(List<TakeFact<IncomeFacts>> said) {
        List<Optional<Income>> stand = facts.take(Income.KIND, said, Income::new);
        for (int at = 0; at < said.size(); at++) {
            List<IncomeLine> lines = said.get(at).says() == null
                    ? List.of()
                    : said.get(at).says().lines();
            stand.get(at).ifPresent(income -> incomes.add(income, lines));
        }
        told(said.stream().map(TakeFact::personId).collect(Collectors.toSet()));
        return stand.stream().map(income -> income.map(Income::ref)).toList();
    }

    /** Tells of which day the newest one of each is that they were asked for. */
    private void told(Set<Long> personIds) {
        Map<Long, LocalDate> asked = incomes.asked(personIds);
        personIds.forEach(person -> people.incomeTold(person, asked.get(person)));
    }

    private List<IncomeView> views(List<FactRow<Income>> rows) {
        Map<Long, List<IncomeLine>> parts =
                incomes.parts(rows.stream().map(row -> row.fact().id()).toList());
        return rows.stream()
                .map(row -> Income.view(row, parts.getOrDefault(row.fact().id(), List.of())))
                .toList();
    }

    private IncomeFacts checked(IncomeFacts income) {
        return income.checked(LocalDate.now(clock));
    }
}
