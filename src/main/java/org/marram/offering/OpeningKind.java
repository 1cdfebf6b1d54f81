package org.marram.offering;

/** What is open with an organisation. */
public enum OpeningKind {
    JOB,
    /** Somebody to talk with. */
    COUNSELLING,
    /** A place to live, of which only the type is kept. */
    HOUSING
}
