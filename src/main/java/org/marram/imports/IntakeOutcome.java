package org.marram.imports;

/** What became of a row, the best first. */
public enum IntakeOutcome {
    KEPT,
    CHANGED,
    UNCHANGED,
    /** Understood, and kept nowhere here. */
    LEFT_OUT,
    REFUSED
}
