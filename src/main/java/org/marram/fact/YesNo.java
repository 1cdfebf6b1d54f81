package org.marram.fact;

/** Yes, no, or one of three reasons why there is neither; the numbers are those of HUD HMIS 1.8. */
public enum YesNo {
    /** 1. */
    YES,
    /** 0. */
    NO,
    /** 8. */
    DOES_NOT_KNOW,
    /** 9. */
    PREFERS_NOT_TO_SAY,
    /** 99. */
    NOT_ASKED
}
