package org.marram.outcome;

/** Why somebody moved out. */
public enum HomeEnd {
    /** To a place of one's own, or one that is better. */
    BETTER_PLACE,
    TIME_OVER,
    CONTRACT_ENDED,
    COSTS,
    NOT_SAFE,
    WORK_OR_SCHOOL,
    FAMILY,
    HEALTH,
    OTHER,
    NOT_ASKED,
    DOES_NOT_KNOW,
    PREFERS_NOT_TO_SAY
}
