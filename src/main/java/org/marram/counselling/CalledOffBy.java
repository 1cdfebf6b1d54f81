package org.marram.counselling;

/** Because of whom an appointment did not take place; never why. */
public enum CalledOffBy {
    PERSON,
    /** Whoever was to hold it. */
    HOST,
    OTHER,
    NOT_ASKED
}
