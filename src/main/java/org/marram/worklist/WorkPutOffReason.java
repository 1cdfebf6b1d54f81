package org.marram.worklist;

/** Why a line need not be seen for a while. */
public enum WorkPutOffReason {
    WAITING_FOR_OTHERS,
    AGREED_LATER,
    NOT_SAFE_NOW,
    OTHER
}
