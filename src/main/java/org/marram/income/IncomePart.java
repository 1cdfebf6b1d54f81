package org.marram.income;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marram.common.Ids;
import org.marram.fact.YesNo;

/** What one version says of one source or benefit: a row of its own, so that sources can be counted over many people. */
@Entity
@Table(name = "income_part")
class IncomePart {

    @Id
    private long id;

    private long incomeId;

    @Enumerated(EnumType.STRING)
    private IncomeKind kind;

    @Enumerated(EnumType.STRING)
    private YesNo answer;

    private Integer amountMinor;

    protected IncomePart() {}

    IncomePart(Income income, IncomeLine line) {
        this.id = Ids.next();
        this.incomeId = income.id();
        this.kind = line.kind();
        this.answer = line.answer();
        this.amountMinor = line.minor();
    }

    long incomeId() {
        return incomeId;
    }

    IncomeLine line() {
        return new IncomeLine(kind, answer, amountMinor);
    }
}
