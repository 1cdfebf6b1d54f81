package org.marram.contact;

/** What a note tells of. */
public enum NoteKind {
    MEETING,
    CALL,
    HOME_VISIT,
    ONLINE,
    /** Something to keep; no contact. */
    NOTE,
    /** Contact was tried, and the person was not reached. */
    TRIED;

    /** Whether somebody spoke with the person. */
    public boolean isContact() {
        return this != NOTE && this != TRIED;
    }
}
