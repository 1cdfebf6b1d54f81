package org.marram.journal;

/** How an act ended. */
public enum Outcome {
    DONE,
    REFUSED
}
