package org.marram.ui.coordinator.person;

import java.util.List;
import java.util.stream.Stream;
import org.marram.common.Page;
import org.marram.fact.FactReason;
import org.marram.fact.YesNo;
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeLine;
import org.marram.income.IncomeView;
import org.marram.ui.coordinator.parts.Words;

/** What somebody lives on, each time as it was on one day. */
class IncomePanel extends SpellPanel<IncomeView> {

    private final Words words;

    IncomePanel(PersonPage page) {
        super(page, "income", Matter.INCOMES);
        this.words = page.words();
        show(words.t("income.add"), words.t("income.empty"));
    }

    @Override
    Page<IncomeView> part(String after, int limit) {
        return page().desk().incomes.of(page().ref(), after, limit);
    }

    @Override
    List<IncomeView> earlier() {
        return page().desk().incomes.earlier(page().ref());
    }

    @Override
    SpellLine line(IncomeView income) {
        IncomeFacts facts = income.facts();
        Stream<String> lines = facts.lines().stream()
                .filter(line -> line.answer() == YesNo.YES)
                .map(line -> told(line, facts.currency()));
        Stream<String> said = Stream.concat(
                lines, Stream.of(wording().of(facts.stage()), wording().of(facts.source())));
        return new SpellLine(
                income.ref(),
                income.version(),
                total(facts),
                words.day(facts.on()),
                false,
                said.toList(),
                null,
                facts.note(),
                income.kept());
    }

    private String total(IncomeFacts facts) {
        return facts.totalMinor() == null
                ? words.t("income.any-words", wording().of(facts.anyIncome()))
                : words.t(
                        "income.month",
                        WageFields.number(facts.totalMinor(), facts.currency(), wording()),
                        facts.currency());
    }

    private String told(IncomeLine line, String currency) {
        String kind = wording().of(line.kind());
        return line.minor() == null
                ? kind
                : kind + " " + WageFields.number(line.minor(), currency, wording()) + " " + currency;
    }

    @Override
    void add() {
        new IncomeSheet(page(), null).open();
    }

    @Override
    void correct(IncomeView income) {
        new IncomeSheet(page(), income).open();
    }

    @Override
    void strike(SpellLine line, FactReason reason) {
        page().desk().incomes.strike(line.ref(), line.version(), reason);
    }
}
