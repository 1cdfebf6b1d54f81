package org.marram.income;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.marram.fact.Fact;
import org.marram.fact.FactKind;
import org.marram.fact.FactRow;
import org.marram.fact.YesNo;

/** One version of what somebody lives on, without its {@link IncomePart}s. It proves no milestone. */
@Entity
@Table(name = "income")
class Income extends Fact {

    static final FactKind<Income> KIND = FactKind.of(Income.class, null);

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private YesNo anyIncome;

    private Integer totalMinor;
    private String currency;

    @Enumerated(EnumType.STRING)
    private YesNo anyBenefit;

    protected Income() {}

    /** {@code facts} are checked. */
    Income(Origin origin, IncomeFacts facts) {
        super(origin, facts.on(), null, facts.source(), facts.note());
        this.stage = facts.stage();
        this.anyIncome = facts.anyIncome();
        this.totalMinor = facts.totalMinor();
        this.currency = facts.currency();
        this.anyBenefit = facts.anyBenefit();
    }

    @Override
    protected String table() {
        return "income";
    }

    static IncomeView view(FactRow<Income> row, List<IncomeLine> lines) {
        Income one = row.fact();
        IncomeFacts facts = new IncomeFacts(
                one.from(),
                one.stage,
                one.anyIncome,
                one.totalMinor,
                one.currency,
                one.anyBenefit,
                lines,
                one.toldBy(),
                one.note(row.opens()));
        return new IncomeView(one.ref(), one.version(), facts, row.kept());
    }
}
