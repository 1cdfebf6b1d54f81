package org.marram.attendance;

/** What became of a mark that was made where nobody could be asked. */
public enum Came {
    /** It stands; also where it stood already. */
    TAKEN,
    /** Something else stands than stood for whoever made it. Nothing was changed. */
    CONFLICT,
    /** It changes what stands, or the month is closed: only with a reason. */
    REASON_NEEDED,
    /** Minutes that the session does not have. */
    OUT_OF_RANGE,
    /** The enrolment or the release has ended. */
    GONE
}
