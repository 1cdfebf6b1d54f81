package org.marram.notice;

/** What came of handing a letter to the mail server. */
enum Handed {
    TAKEN,
    /** It certainly was not taken, and may be tried again. */
    NOT_TAKEN,
    /** The line broke where it may have been taken. */
    UNKNOWN
}
