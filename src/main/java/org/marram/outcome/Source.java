package org.marram.outcome;

/** How something about a life is known. */
public enum Source {
    OWN_WORD,
    /** Somebody of the staff has seen a paper. */
    DOCUMENT,
    PARTNER
}
