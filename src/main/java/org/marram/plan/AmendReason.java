package org.marram.plan;

/** Why a milestone was changed or set aside. */
public enum AmendReason {
    DATE_MOVED,
    BETTER_WORDS,
    MISTAKE,
    CIRCUMSTANCES,
    PERSONS_WISH
}
