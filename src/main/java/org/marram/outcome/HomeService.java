package org.marram.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.PersonService;

/**
 * Where people lived, one place after the other: what kind of place, and never where. Days that nobody can tell, and two
 * places at once, are taken with a note only. Nothing is ever overwritten.
 */
@ApplicationScoped
@Transactional
public class HomeService {

    @Inject
    private Keeping keeping;

    @Inject
    private Spells spells;

    @Inject
    private SpellViews views;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    /** Where one person lived, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<HomeView> of(Ref person, String after, int limit) {
        int most = Page.limit(limit);
        SpellViews.Cursor from = after == null ? null : SpellViews.Cursor.parse(after);
        return views.homes(people.box(access.person(Act.LIST_OUTCOMES, person)), from, most);
    }

    /** What was written down of one person's homes before it was ended, corrected or struck, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<HomeView> earlier(Ref person) {
        return views.earlierHomes(people.box(access.person(Act.LIST_OUTCOMES, person)));
    }

    /**
     * Refuses a first day that is missing, ahead or over 40 years ago, a last day before it or ahead, a missing situation or
     * source, a subsidy where nobody rents with one, a milestone of others or one that nights do not prove; and without a
     * note days that are missing beside it (invalid note gap-needs-note) or that it shares (overlap-needs-note).
     */
    @Needs(Act.LOG_OUTCOME)
    public Ref add(Ref person, HomeFacts facts) {
        Spell.Origin origin = keeping.begin(person);
        return keeping.add(SpellKind.HOME, made(origin, checks().checked(facts)));
    }

    /** As {@link #add}; refuses one that has ended (conflict spell-ended), a stale version. Answers the new one. */
    @Needs(Act.LOG_OUTCOME)
    public int end(EndHome command) {
        Keeping.Held<HomeSpell> held = hold(command.home(), command.version());
        HomeSpell home = held.spell();
        if (home.until() != null) {
            throw Refusal.conflict("spell-ended");
        }
        HomeFacts facts = checks().ended(home.facts(held.box()::open, null), command);
        HomeSpell ended = gapless(
                new HomeSpell(keeping.next(held), facts, home.milestoneId()),
                facts,
                held.box().personId());
        return keeping.replace(SpellKind.HOME, home, ended, null);
    }

    /** As {@link #add}, with a reason; refuses a stale version. What it was stays readable. Answers the new version. */
    @Needs(Act.LOG_OUTCOME)
    public int correct(CorrectHome command) {
        Keeping.Held<HomeSpell> held = hold(command.home(), command.version());
        SpellReason reason = Keeping.needed(command.reason());
        SpellChecks checks = SpellChecks.of(held.spell(), LocalDate.now(clock));
        HomeSpell right = made(keeping.next(held), checks.checked(command.facts()));
        return keeping.replace(SpellKind.HOME, held.spell(), right, reason);
    }

    /** Nobody lived there. It counts no more and stays readable. Refuses a missing reason, a stale version. */
    @Needs(Act.LOG_OUTCOME)
    public void strike(Ref home, int version, SpellReason reason) {
        keeping.strike(SpellKind.HOME, hold(home, version).spell(), reason);
    }

    private Keeping.Held<HomeSpell> hold(Ref home, int version) {
        return keeping.hold(lock -> spells.home(home, lock), home, version);
    }

    private HomeSpell made(Spell.Origin origin, HomeFacts facts) {
        long personId = origin.box().personId();
        Long milestone = keeping.milestone(SpellKind.HOME, facts.milestone(), personId);
        return gapless(new HomeSpell(origin, facts, milestone), facts, personId);
    }

    private HomeSpell gapless(HomeSpell home, HomeFacts facts, long personId) {
        LocalDate until = facts.until() == null ? Times.NO_DAY : facts.until();
        SpellChecks.gapless(facts, Span.of(SpellKind.HOME, facts.from(), until), spells.stays(personId, home.ref()));
        return home;
    }

    private SpellChecks checks() {
        return new SpellChecks(LocalDate.now(clock));
    }
}
