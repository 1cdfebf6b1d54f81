package org.marram.access;

/** Which part of a person's record, named after what a screen shows. */
public enum Scope {
    IDENTITY,
    CONTACT,
    PLAN,
    ATTENDANCE,
    OUTCOME,
    NOTES,
    DOCUMENTS,
    /** How somebody comes on at a partner, as the partner writes it. */
    SKILLS,
    ADDRESS
}
