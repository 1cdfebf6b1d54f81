package org.marram.closing;

/** How agreed contact after a closing went. */
public enum FollowUpOutcome {
    REACHED,
    NOT_REACHED,
    /** Asked, they preferred not to talk this time. */
    DECLINED,
    /** Asked, they want no more contact: the days that were still agreed end too. */
    NO_MORE
}
