package org.marram.access;

/** To whom a grant is given. */
public enum GranteeKind {
    ACCOUNT,
    TEAM,
    ORGANISATION
}
