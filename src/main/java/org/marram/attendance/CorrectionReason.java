package org.marram.attendance;

/** Why a mark was corrected. */
public enum CorrectionReason {
    MISTAKE,
    CAME_LATER,
    DOCUMENT_SEEN,
    OTHER
}
