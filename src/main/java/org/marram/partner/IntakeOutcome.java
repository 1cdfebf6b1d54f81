package org.marram.partner;

/** What became of a row, the best first. */
public enum IntakeOutcome {
    KEPT,
    CHANGED,
    UNCHANGED,
    /** Understood, and not for this directory. */
    LEFT_OUT,
    REFUSED
}
