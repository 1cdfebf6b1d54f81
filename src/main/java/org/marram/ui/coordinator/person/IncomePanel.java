package org.marram.ui.coordinator.person;

import java.util.List;
import org.marram.common.Page;
import org.marram.fact.FactReason;
import org.marram.income.IncomeFacts;
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
        IncomeWords said = new IncomeWords(wording());
        IncomeFacts facts = income.facts();
        return new SpellLine(
                income.ref(),
                income.version(),
                said.total(facts),
                words.day(facts.on()),
                false,
                said.of(facts),
                null,
                facts.note(),
                income.kept());
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
