package org.marram.plan;

/** Why a plan is closed. */
public enum CloseReason {
    /** What was planned is reached, or enough of it. */
    COMPLETED,
    PERSONS_WISH,
    MOVED,
    OTHER_PROGRAMME,
    /** Contact was lost. */
    NO_CONTACT,
    DIED,
    /** The plan was opened by mistake. */
    MISTAKE,
    OTHER
}
