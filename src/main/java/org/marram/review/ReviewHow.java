package org.marram.review;

/** How coordinator and person came together for a review. */
public enum ReviewHow {
    MEETING,
    CALL,
    ONLINE,
    HOME_VISIT
}
