package org.marram.years;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marram.fact.YesNo;
import org.marram.income.IncomeFact;
import org.marram.income.Stage;
import org.marram.life.Drawn;
import org.marram.outcome.HomeGroup;
import org.marram.outcome.JobStatus;
import org.marram.outcome.Situation;
import org.marram.outcome.SpellFact;
import org.marram.outcome.SpellKind;

/** Makes of a life what is told of it under the plan. */
record LifeTelling(Drawn life, YearsWords words, LocalDate today) {

    /** Those in which there is something. */
    List<Band> bands() {
        return Stream.of(
                        band(BandKind.WORK, spells(SpellKind.JOB), List.of()),
                        band(BandKind.HOME, spells(SpellKind.HOME), List.of()),
                        band(BandKind.INCOME, List.of(), steps()))
                .filter(band -> !band.isEmpty())
                .toList();
    }

    private Band band(BandKind kind, List<Spell> spells, List<Step> steps) {
        return new Band(kind, words.t("band." + kind), spells, steps);
    }

    private List<Spell> spells(SpellKind kind) {
        List<SpellFact> facts =
                life.spells().stream().filter(fact -> fact.kind() == kind).toList();
        return IntStream.range(0, facts.size())
                .mapToObj(at -> kind == SpellKind.JOB ? job(facts.get(at), at + 1) : home(facts.get(at), at + 1))
                .toList();
    }

    private Spell job(SpellFact fact, int number) {
        String kind = words.t("jobIs." + fact.status());
        Edge edge =
                switch (fact.status()) {
                    case PERMANENT -> Edge.WHOLE;
                    case SELF_EMPLOYED -> Edge.BROKEN;
                    case TEMPORARY, ZERO_HOURS, CASH_IN_HAND, OTHER -> Edge.DASHED;
                    case NOT_ASKED, DOES_NOT_KNOW, PREFERS_NOT_TO_SAY -> Edge.DOTTED;
                };
        boolean told = fact.status().compareTo(JobStatus.OTHER) < 0;
        String label = told ? words.of(fact) + ", " + kind : words.of(fact);
        return spell(fact, "job-" + number, label, kind, 0, edge);
    }

    private Spell home(SpellFact fact, int number) {
        HomeGroup group = Situation.valueOf(fact.what()).group();
        Edge edge =
                switch (group) {
                    case PERMANENT -> Edge.WHOLE;
                    case UNKNOWN -> Edge.DOTTED;
                    default -> Edge.DASHED;
                };
        return spell(fact, "home-" + number, words.of(fact), words.t("homeIs." + group), group.ordinal(), edge);
    }

    private Spell spell(SpellFact fact, String anchor, String label, String kind, int level, Edge edge) {
        String title = words.of(fact);
        String lasts = words.lasts(fact.from(), fact.until());
        String all = title + " · " + kind + " · " + lasts;
        return new Spell(anchor, title, label, kind, level, edge, lasts, all, fact.from(), fact.until());
    }

    /** Each holds until the next one tells otherwise. */
    private List<Step> steps() {
        List<IncomeFact> facts = life.incomes();
        return IntStream.range(0, facts.size())
                .mapToObj(at -> {
                    IncomeFact fact = facts.get(at);
                    LocalDate last = fact.stage() == Stage.EXIT ? fact.on() : today;
                    LocalDate until = at == 0 ? last : facts.get(at - 1).on();
                    return step(fact, "income-" + (at + 1), until);
                })
                .toList();
    }

    private Step step(IncomeFact fact, String anchor, LocalDate until) {
        String amount = amount(fact);
        String stage = words.t("toldAt." + fact.stage());
        String all = words.t("band." + BandKind.INCOME) + " · " + amount + " · " + stage + " · " + words.day(fact.on());
        return new Step(anchor, amount, stage, fact.stage(), fact.amount(), fact.currency(), all, fact.on(), until);
    }

    /** In words; what was not asked, is not known or not said is told so, and never as nothing. */
    private String amount(IncomeFact fact) {
        if (fact.amount() == null) {
            return words.t("lived." + fact.anyIncome());
        }
        if (fact.amount() == 0 && fact.anyIncome() == YesNo.NO) {
            return words.t("lived.NO");
        }
        Currency currency = Currency.getInstance(fact.currency());
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        double whole = fact.amount() / Math.pow(10, digits);
        NumberFormat number = NumberFormat.getInstance(words.locale());
        number.setMaximumFractionDigits(digits);
        number.setMinimumFractionDigits(whole == Math.rint(whole) ? 0 : digits);
        return number.format(whole) + " " + fact.currency();
    }
}
