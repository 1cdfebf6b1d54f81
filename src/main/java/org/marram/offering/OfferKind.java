package org.marram.offering;

/** What somebody can be referred to. */
public enum OfferKind {
    COURSE,
    JOB,
    COUNSELLING,
    HOUSING;

    static OfferKind of(OpeningKind opening) {
        return valueOf(opening.name());
    }

    /** Whether whoever gets it begins something that lasts, on a day that is agreed: work, or living somewhere. */
    public boolean begins() {
        return this == JOB || this == HOUSING;
    }
}
