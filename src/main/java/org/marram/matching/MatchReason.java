package org.marram.matching;

/**
 * Why an offering fits a person's milestone or does not, with how much it counts: above nothing speaks for it, below against;
 * what counts nothing is not known, and worth asking. The coordinator sees all of them and decides.
 */
public enum MatchReason {
    AGREEMENT_HOLDS(1),
    /** Nothing can be sent until there is one. */
    AGREEMENT_MISSING(-30),
    LANGUAGE_KNOWN(3),
    LANGUAGE_TOO_HARD(-4),
    LANGUAGE_NOT_SPOKEN(-14),
    LANGUAGE_LEVEL_OPEN(0),
    LANGUAGE_OPEN(0),
    TIMES_FIT(4),
    TIMES_FIT_PARTLY(-2),
    TIMES_CLASH(-14),
    TIMES_OPEN(0),
    /** Safety first: nothing outweighs an area that somebody should not go to. */
    AREA_AVOIDED(-200),
    AREA_FINE(2),
    AREA_ONLINE(2),
    AREA_OPEN(0),
    CHILDCARE_THERE(3),
    CHILDCARE_MISSING(-8),
    CHILDCARE_OPEN(0),
    PLACES_FREE(3),
    PLACES_TAKEN(-3),
    BEGINS_IN_TIME(1),
    BEGUN(-1),
    BEGINS_TOO_LATE(-5),
    HOURS_ENOUGH(2),
    HOURS_TOO_FEW(-2),
    HOURS_OPEN(0),
    FREE_OF_COST(1),
    COSTS(-1),
    AGE_REACHED(1),
    TOO_YOUNG(-14),
    AGE_OPEN(0),
    PAPERS_THERE(1),
    PAPERS_MISSING(-10),
    PAPERS_OPEN(0);

    private final int weight;

    MatchReason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** Whether it speaks for the offering. */
    public boolean isFor() {
        return weight > 0;
    }

    /** Whether it speaks against it. */
    public boolean isAgainst() {
        return weight < 0;
    }
}
