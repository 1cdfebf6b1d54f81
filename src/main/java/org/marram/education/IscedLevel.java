package org.marram.education;

/** How far an education leads: the levels of ISCED 2011, by their codes. */
public enum IscedLevel {
    /** Early childhood. */
    ED0,
    /** Primary. */
    ED1,
    /** Lower secondary. */
    ED2,
    /** Upper secondary. */
    ED3,
    /** After secondary, not tertiary. */
    ED4,
    /** Short tertiary. */
    ED5,
    /** Bachelor's. */
    ED6,
    /** Master's. */
    ED7,
    /** Doctoral. */
    ED8,
    /** Not classified elsewhere. */
    ED9,
    NOT_ASKED,
    DOES_NOT_KNOW,
    PREFERS_NOT_TO_SAY
}
