package org.marram.ui.participant;

import java.util.List;

/** Which of the own pages stands open. Kept in the server session, never in the address. */
public enum Place {
    WAY,
    GOALS,
    YEARS,
    SESSIONS,
    DONE,
    NOTES,
    SKILLS,
    CERTIFICATES,
    DOCUMENTS,
    SHARED,
    LOOKED,
    REACH,
    RIGHTS,
    FEEDBACK,
    KEY,
    HELP,
    WELCOME;

    /** Those to choose from on every page; what is good to know first comes by itself. */
    public static final List<Place> MENU = List.of(
            WAY,
            GOALS,
            SESSIONS,
            YEARS,
            DONE,
            NOTES,
            SKILLS,
            CERTIFICATES,
            DOCUMENTS,
            SHARED,
            LOOKED,
            REACH,
            RIGHTS,
            FEEDBACK,
            KEY,
            HELP);
}
