package org.marram.ui.participant;

/** Which of the own pages stands open. Kept in the server session, never in the address. */
public enum Place {
    WAY,
    YEARS,
    DONE,
    NOTES,
    SHARED,
    HELP
}
