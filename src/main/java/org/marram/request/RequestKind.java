package org.marram.request;

/** What somebody asks about what is held of them. */
public enum RequestKind {
    /** That something be put right (GDPR Art. 16). */
    CORRECTION,
    /** That what is held be deleted (GDPR Art. 17). */
    DELETION
}
