package org.marram.review;

/** Why a review cannot be held in its window. */
public enum ExemptReason {
    UNWELL,
    AWAY,
    NOT_SAFE_TO_MEET,
    OTHER_COMMITMENT,
    PERSONS_WISH
}
