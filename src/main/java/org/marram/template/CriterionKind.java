package org.marram.template;

import org.marram.common.Checks;

/** What would prove a milestone: somebody's word, or so much of something that is counted from facts. */
public enum CriterionKind {
    CONFIRMED(1, 0),
    /** Quarter hours. */
    HOURS_ATTENDED(4, 40_000),
    /** Of a class or to talk. */
    SESSIONS_ATTENDED(1, 1_000),
    DAYS_IN_JOB(1, 3_660),
    /** In permanent situations, as HUD HMIS knows them. */
    NIGHTS_HOUSED(1, 3_660),
    /** Earned and standing, whichever day stands on them. */
    CREDENTIAL(1, 50);

    private final int parts;
    private final int most;

    CriterionKind(int parts, int most) {
        this.parts = parts;
        this.most = most;
    }

    /** Whether facts prove it. */
    public boolean isCounted() {
        return most > 0;
    }

    /** How many of what is counted make one of what people say: four quarters an hour. */
    public int parts() {
        return parts;
    }

    /** Adds what is wrong with an amount: missing, too little or too much where it is counted, there where it is not. */
    public void check(Checks checks, String field, Integer amount) {
        checks.that(amount != null || !isCounted(), field, "required");
        checks.that(amount == null || isCounted(), field, "not-possible");
        checks.that(amount == null || amount >= 1 && amount <= most, field, "out-of-range");
    }
}
