package org.marram.closing;

/** How agreed contact after a closing went. */
public enum FollowUpOutcome {
    REACHED,
    NOT_REACHED,
    /** Asked, they preferred not to talk. */
    DECLINED
}
