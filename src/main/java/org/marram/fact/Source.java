package org.marram.fact;

/** How something about a life is known. */
public enum Source {
    OWN_WORD,
    /** Somebody of the staff has seen a paper. */
    DOCUMENT,
    PARTNER
}
