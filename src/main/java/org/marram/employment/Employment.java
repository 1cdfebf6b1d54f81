package org.marram.employment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.marram.fact.Fact;
import org.marram.fact.FactKind;
import org.marram.fact.FactRow;
import org.marram.fact.YesNo;

/** One version of whether somebody had work on a day. It proves nothing and lasts no day longer: what lasts is a job. */
@Entity
@Table(name = "employment")
class Employment extends Fact {

    static final FactKind<Employment> KIND = FactKind.of(Employment.class, null);

    @Enumerated(EnumType.STRING)
    private YesNo employed;

    @Enumerated(EnumType.STRING)
    private EmploymentKind kind;

    @Enumerated(EnumType.STRING)
    private JobSearch search;

    protected Employment() {}

    /** {@code facts} are checked. */
    Employment(Origin origin, EmploymentFacts facts) {
        super(origin, facts.on(), null, facts.source(), facts.note());
        this.employed = facts.employed();
        this.kind = facts.kind();
        this.search = facts.search();
    }

    @Override
    protected String table() {
        return "employment";
    }

    static EmploymentView view(FactRow<Employment> row) {
        Employment one = row.fact();
        EmploymentFacts facts = new EmploymentFacts(
                one.from(), one.employed, one.kind, one.search, one.toldBy(), one.note(row.opens()));
        return new EmploymentView(one.ref(), one.version(), facts, row.kept());
    }
}
