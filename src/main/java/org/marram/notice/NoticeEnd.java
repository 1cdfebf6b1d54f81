package org.marram.notice;

/** How a notice ended. */
public enum NoticeEnd {
    /** The mail server has taken it. */
    SENT,
    /** Somebody told them by hand. */
    TOLD,
    TAKEN_BACK,
    /** No safe hour came, or nobody did it, in time. */
    EXPIRED,
    /** The mail server did not take it, as often as it was tried. */
    GAVE_UP,
    /** Nobody knows whether it went out, so it is not sent again. */
    UNKNOWN,
    /** They told nothing about how to be reached; this and the next two are the answers of {@link MayReach}. */
    NO_RULE,
    OLD,
    DO_NOT_CONTACT
}
