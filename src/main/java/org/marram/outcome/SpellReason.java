package org.marram.outcome;

/** Why what was written down of a job or a home was corrected, or struck. */
public enum SpellReason {
    MISTAKE,
    LEARNED_MORE,
    DOCUMENT_SEEN,
    PERSONS_WISH,
    /** It tells of somebody else. */
    WRONG_PERSON,
    WRITTEN_TWICE
}
