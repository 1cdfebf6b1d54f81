package org.marram.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import org.marram.template.CriterionKind;

/** What lasts for a while in a life and is followed here. */
public enum SpellKind {
    /** Days count, the first and the last one among them. */
    JOB(CriterionKind.DAYS_IN_JOB, 1),
    /** Nights count: the day of moving out has none any more. */
    HOME(CriterionKind.NIGHTS_HOUSED, 0);

    private final CriterionKind criterion;
    private final int lastDay;

    SpellKind(CriterionKind criterion, int lastDay) {
        this.criterion = criterion;
        this.lastDay = lastDay;
    }

    /** Of what is counted for a milestone. Refuses hours and words. */
    public static SpellKind of(CriterionKind criterion) {
        return Arrays.stream(values())
                .filter(kind -> kind.criterion == criterion)
                .findFirst()
                .orElseThrow();
    }

    /** What of a milestone is proved by it. */
    public CriterionKind criterion() {
        return criterion;
    }

    /** The first day that does not count any more where it lasts until this one. */
    public LocalDate end(LocalDate until) {
        return until.plusDays(lastDay);
    }

    /** Its last day, where this is the first one that does not count any more. */
    LocalDate last(LocalDate end) {
        return end.minusDays(lastDay);
    }
}
