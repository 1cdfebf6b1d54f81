package org.marram.outcome;

/** How somebody lives, by the groups of HUD HMIS FY2026: from homes to stay in down to none. */
public enum HomeGroup {
    /** 400 to 499. */
    PERMANENT,
    /** 300 to 399. */
    TEMPORARY,
    /** 200 to 299: foster care, hospital, custody and the like. */
    INSTITUTION,
    /** A bed for some nights, or an open house. */
    EMERGENCY,
    /** Where nobody is meant to live. */
    STREET,
    /** Not told, or of no group. */
    UNKNOWN
}
