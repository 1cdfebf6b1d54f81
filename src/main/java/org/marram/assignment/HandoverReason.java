package org.marram.assignment;

/** Why somebody else becomes responsible for a person. */
public enum HandoverReason {
    /** The colleague knows more of what the person needs now: language, place, trade. */
    FITS_BETTER,
    PERSONS_WISH,
    /** The coordinator has too many people. */
    WORKLOAD,
    /** The coordinator is away for a while. */
    AWAY,
    /** The coordinator works here no longer. */
    LEAVES,
    /** The person came back, to whoever continues the plan. Said by the continuing, never chosen. */
    CAME_BACK
}
