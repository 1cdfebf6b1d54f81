package org.marram.contact;

/** Why a note no longer holds. */
public enum StrikeReason {
    MISTAKE,
    /** It tells of somebody else. */
    WRONG_PERSON,
    WRITTEN_TWICE,
    PERSONS_WISH
}
