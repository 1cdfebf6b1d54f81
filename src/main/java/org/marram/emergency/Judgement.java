package org.marram.emergency;

/** What another one thinks of an emergency access. */
public enum Judgement {
    FITTING,
    NOT_FITTING
}
