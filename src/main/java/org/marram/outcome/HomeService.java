package org.marram.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.fact.Fact;
import org.marram.fact.FactReason;
import org.marram.fact.FactService;

/**
 * Where people lived, one place after the other: what kind of place, and never where. Days that nobody can tell, and two
 * places at once, are taken with a note only. Nothing is ever overwritten.
 */
@ApplicationScoped
@Transactional
public class HomeService {

    @Inject
    private FactService facts;

    @Inject
    private Spells spells;

    @Inject
    private Event<HomeStruck> struck;

    @Inject
    private Clock clock;

    /** Where one person lived, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<HomeView> of(Ref person, String after, int limit) {
        return facts.of(HomeSpell.KIND, facts.box(person), after, limit).map(HomeSpell::view);
    }

    /** What was written down of one person's homes before it was ended, corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<HomeView> earlier(Ref person) {
        return facts.earlier(HomeSpell.KIND, facts.box(person)).stream()
                .map(HomeSpell::view)
                .toList();
    }

    /**
     * Refuses a first day that is missing, ahead or over 40 years ago, a last day before it or ahead, a missing situation or
     * source, a subsidy where nobody rents with one, a milestone of others or one that nights do not prove; and without a
     * note days that are missing beside it (invalid note gap-needs-note) or that it shares (overlap-needs-note).
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, HomeFacts home) {
        Fact.Origin origin = facts.begin(person);
        return facts.add(HomeSpell.KIND, made(origin, checks().checked(home)));
    }

    /** As {@link #add}; refuses one that has ended (conflict spell-ended), a stale version. Answers the new one. */
    @Needs(Act.LOG_OUTCOME)
    public int end(EndHome command) {
        FactService.Held<HomeSpell> held = facts.hold(HomeSpell.KIND, command.home(), command.version());
        HomeSpell home = held.fact();
        home.refuseIfEnded();
        HomeFacts ended = checks().ended(home.facts(held.box()::open, null), command);
        HomeSpell next = gapless(new HomeSpell(facts.next(held), ended, home.milestoneId()), ended);
        return facts.replace(HomeSpell.KIND, home, next, null);
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectHome command) {
        FactService.Held<HomeSpell> held = facts.hold(HomeSpell.KIND, command.home(), command.version());
        FactReason reason = FactReason.needed(command.reason());
        SpellChecks checks = SpellChecks.of(held.fact(), LocalDate.now(clock));
        HomeSpell right = made(facts.next(held), checks.checked(command.facts()));
        return facts.replace(HomeSpell.KIND, held.fact(), right, reason);
    }

    /** Nobody lived there. It counts no more and stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref home, int version, FactReason reason) {
        facts.strike(HomeSpell.KIND, home, version, reason);
        struck.fire(new HomeStruck(home));
    }

    /** The key of whose home it is; nothing where it was struck. */
    @Open(because = "the caller asks for this person")
    public Optional<Long> whose(Ref home) {
        return facts.whose(HomeSpell.KIND, home);
    }

    /**
     * What other systems say, of many people at once and in the order in which they lived there. Two places at once are not
     * taken: empty for those. Always the same number of statements but for what is written.
     */
    @Open(because = "the import was allowed, and each batch asks anew")
    public List<Optional<Ref>> take(List<TakeHome> said) {
        Set<Long> people = said.stream().map(TakeHome::personId).collect(Collectors.toSet());
        LongFunction<Fact.Origin> begins = facts.begin(people);
        HomesTaken taken = new HomesTaken(facts.standing(HomeSpell.KIND, people), said);
        List<Optional<Ref>> answers =
                said.stream().map(one -> take(one, taken, begins)).toList();
        facts.flush(HomeSpell.KIND, taken.moved());
        return answers;
    }

    /** Whether {@link #take} would take each; nothing is kept. Keys of people who are not there yet are welcome. */
    @Open(because = "the import was allowed, and each batch asks anew")
    public List<Boolean> wouldTake(List<TakeHome> said) {
        Set<Long> people = said.stream().map(TakeHome::personId).collect(Collectors.toSet());
        HomesTaken taken = new HomesTaken(facts.standing(HomeSpell.KIND, people), said);
        return said.stream().map(taken::fits).toList();
    }

    private Optional<Ref> take(TakeHome said, HomesTaken taken, LongFunction<Fact.Origin> begins) {
        HomeSpell before = taken.before(said);
        if (!taken.fits(said)) {
            facts.take(before, null, FactReason.LEARNED_MORE);
            taken.moves(before);
            return Optional.empty();
        }
        if (before != null && before.says(said.facts())) {
            return Optional.of(before.ref());
        }
        Fact.Origin first = begins.apply(said.personId());
        HomeSpell next = new HomeSpell(
                before == null ? first : facts.next(before, first),
                before == null ? said.facts() : before.known(said.facts()),
                before == null ? null : before.milestoneId());
        facts.take(before, next, FactReason.LEARNED_MORE);
        taken.moves(before);
        taken.moves(next);
        return Optional.of(next.ref());
    }

    private HomeSpell made(Fact.Origin origin, HomeFacts home) {
        Long milestone =
                facts.milestone(HomeSpell.KIND, home.milestone(), origin.box().personId());
        return gapless(new HomeSpell(origin, home, milestone), home);
    }

    private HomeSpell gapless(HomeSpell home, HomeFacts said) {
        LocalDate until = said.until() == null ? Times.NO_DAY : said.until();
        SpellChecks.gapless(
                said, Span.of(SpellKind.HOME, said.from(), until), spells.stays(home.personId(), home.ref()));
        return home;
    }

    private SpellChecks checks() {
        return new SpellChecks(LocalDate.now(clock));
    }
}
