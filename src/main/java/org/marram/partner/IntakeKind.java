package org.marram.partner;

/** What kind of row of another directory, and what kind of thing it is about. */
public enum IntakeKind {
    ORGANISATION(null),
    OFFERING(null),
    SITE(null),
    CONTACT(null),
    ADDRESS(SITE),
    ACCESSIBILITY(SITE),
    CONTACT_PHONE(CONTACT),
    ORGANISATION_PHONE(ORGANISATION),
    OFFERING_LANGUAGE(OFFERING),
    OFFERING_ROW(OFFERING),
    ORGANISATION_LANGUAGE(ORGANISATION),
    ORGANISATION_BRINGS(ORGANISATION);

    private final IntakeKind about;

    IntakeKind(IntakeKind about) {
        this.about = about;
    }

    /** What it makes or adds to. */
    public IntakeKind about() {
        return about == null ? this : about;
    }

    /** Whether it is a thing itself, not a part of one. */
    public boolean isWhole() {
        return about == null;
    }
}
