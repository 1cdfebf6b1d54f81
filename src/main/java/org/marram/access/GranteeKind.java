package org.marram.access;

/** To whom a grant is given. */
public enum GranteeKind {
    ACCOUNT,
    TEAM,
    ORGANISATION,
    /** An account, for what {@link Act#isOpenInEmergency} alone; its key stands negated, so that nothing else meets it. */
    EMERGENCY
}
