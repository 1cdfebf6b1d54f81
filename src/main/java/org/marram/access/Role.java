package org.marram.access;

/** What somebody may be here. One account has one role for good; another role is another account. */
public enum Role {
    COORDINATOR,
    SUPERVISOR,
    PROVIDER,
    ADMIN,
    /** The person whom a plan belongs to. */
    PERSON
}
