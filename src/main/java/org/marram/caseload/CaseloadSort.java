package org.marram.caseload;

/** In which order the list stands. */
public enum CaseloadSort {
    /** Whoever needs something next first. */
    NEXT_DUE,
    /** Whom nobody has met for longest first; who was never met counts from the beginning of the plan. */
    LONGEST_NOT_SEEN
}
