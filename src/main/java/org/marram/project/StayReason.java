package org.marram.project;

/** Why what was written down of a stay or of help holds no more. */
public enum StayReason {
    /** The system that it came from says otherwise now. */
    CHANGED_THERE,
    /** The system that it came from deleted it. */
    DELETED_THERE,
    MISTAKE,
    LEARNED_MORE,
    DOCUMENT_SEEN,
    PERSONS_WISH,
    /** It tells of somebody else. */
    WRONG_PERSON,
    WRITTEN_TWICE;

    /** Whether the own staff say so. */
    public boolean isOurs() {
        return compareTo(DELETED_THERE) > 0;
    }
}
