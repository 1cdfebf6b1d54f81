package org.marram.project;

/** Why what was written down of a stay holds no more. */
public enum StayReason {
    /** The system that it came from says otherwise now. */
    CHANGED_THERE,
    /** The system that it came from deleted it. */
    DELETED_THERE
}
