package org.marram.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.function.BiFunction;
import org.marram.common.Ref;
import org.marram.fact.FactKind;
import org.marram.fact.FactRow;
import org.marram.fact.YesNo;
import org.marram.template.CriterionKind;

/** One version of where somebody lived: what kind of place, and never where. */
@Entity
@Table(name = "home_spell")
class HomeSpell extends Spell {

    static final FactKind<HomeSpell> KIND = FactKind.of(HomeSpell.class, CriterionKind.NIGHTS_HOUSED);

    @Enumerated(EnumType.STRING)
    private HomeEnd endReason;

    @Enumerated(EnumType.STRING)
    private Situation situation;

    @Enumerated(EnumType.STRING)
    private Subsidy subsidy;

    @Enumerated(EnumType.STRING)
    private YesNo ownTenancy;

    @Enumerated(EnumType.STRING)
    private YesNo safeOwn;

    @Enumerated(EnumType.STRING)
    private YesNo safeWorker;

    protected HomeSpell() {}

    /** {@code facts} are checked; the key is that of its milestone, null for none. */
    HomeSpell(Origin origin, HomeFacts facts, Long milestoneId) {
        super(origin, facts.from(), facts.until(), milestoneId, facts.source(), facts.note());
        this.endReason = facts.endReason();
        this.situation = facts.situation();
        this.subsidy = facts.subsidy();
        this.ownTenancy = facts.ownTenancy();
        this.safeOwn = facts.safeOwn();
        this.safeWorker = facts.safeWorker();
    }

    @Override
    protected String table() {
        return "home_spell";
    }

    /** @param opens sealed words, by their place */
    HomeFacts facts(BiFunction<String, byte[], String> opens, Ref milestone) {
        return new HomeFacts(
                from(),
                until(),
                endReason,
                situation,
                subsidy,
                ownTenancy,
                safeOwn,
                safeWorker,
                milestone,
                toldBy(),
                note(opens));
    }

    /** Whether it says where and when as these do. */
    boolean says(HomeFacts facts) {
        return from().equals(facts.from())
                && Objects.equals(until(), facts.until())
                && situation == facts.situation()
                && subsidy == facts.subsidy();
    }

    /** What these leave open is as it was known here: who tells of a move does not tell whether it is safe there. */
    HomeFacts known(HomeFacts facts) {
        boolean still = Objects.equals(until(), facts.until());
        return new HomeFacts(
                facts.from(),
                facts.until(),
                still && facts.endReason() == HomeEnd.NOT_ASKED ? endReason : facts.endReason(),
                facts.situation(),
                facts.subsidy() == Subsidy.NOT_ASKED && subsidy != null ? subsidy : facts.subsidy(),
                known(facts.ownTenancy(), ownTenancy),
                known(facts.safeOwn(), safeOwn),
                known(facts.safeWorker(), safeWorker),
                facts.milestone(),
                facts.source(),
                facts.note());
    }

    private static YesNo known(YesNo told, YesNo before) {
        return told == YesNo.NOT_ASKED ? before : told;
    }

    static HomeView view(FactRow<HomeSpell> row) {
        HomeSpell home = row.fact();
        return new HomeView(home.ref(), home.version(), home.facts(row.opens(), row.milestone()), row.kept());
    }
}
