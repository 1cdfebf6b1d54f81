package org.marram.access;

/** What must hold between the one who acts and the thing acted on, besides the role. */
public enum Relation {
    /** Nothing more than the role. */
    ROLE,
    /** The thing belongs to the own programme. */
    PROGRAMME,
    /** The thing belongs to the own organisation. */
    ORGANISATION,
    /** A live grant on the person, with the act's scope. */
    GRANT
}
