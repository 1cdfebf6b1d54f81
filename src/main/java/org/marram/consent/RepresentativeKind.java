package org.marram.consent;

/** What makes somebody decide for a person. */
public enum RepresentativeKind {
    PARENT,
    GUARDIAN,
    /** By a court or an office. */
    APPOINTED,
    OTHER
}
