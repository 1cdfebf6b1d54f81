package org.marram.employment;

import java.time.LocalDate;
import java.util.Objects;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.fact.YesNo;

/** What is said of work on one day must hold together. Whatever was left open about it counts as not asked. */
record EmploymentChecks(LocalDate today) {

    private static final int NOTE = 1_000;

    /** The same with clean words and nothing left open. Refuses with everything found. */
    EmploymentFacts checked(EmploymentFacts asked) {
        Checks checks = new Checks();
        if (checks.present("on", asked.on()) != null) {
            checks.that(!asked.on().isAfter(today), "on", "in-the-future");
            checks.that(Horizon.holds(asked.on(), today), "on", "out-of-range");
        }
        YesNo employed = Objects.requireNonNullElse(asked.employed(), YesNo.NOT_ASKED);
        checks.that(employed == YesNo.YES || asked.kind() == null, "kind", "not-possible");
        checks.that(employed == YesNo.NO || asked.search() == null, "search", "not-possible");
        EmploymentFacts clean = new EmploymentFacts(
                asked.on(),
                employed,
                employed == YesNo.YES ? Objects.requireNonNullElse(asked.kind(), EmploymentKind.NOT_ASKED) : null,
                employed == YesNo.NO ? Objects.requireNonNullElse(asked.search(), JobSearch.NOT_ASKED) : null,
                checks.present("source", asked.source()),
                checks.optional("note", asked.note(), NOTE));
        checks.refuseFaults();
        return clean;
    }
}
