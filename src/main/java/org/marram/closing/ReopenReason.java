package org.marram.closing;

/** Why a closed plan goes on. */
public enum ReopenReason {
    CAME_BACK,
    NEW_NEED,
    /** It should not have been closed. */
    MISTAKE,
    OTHER
}
