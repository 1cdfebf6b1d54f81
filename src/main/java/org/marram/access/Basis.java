package org.marram.access;

/** Why a grant exists. When the basis ends, the grant ends in the same transaction. */
public enum Basis {
    CASELOAD,
    SUPERVISION,
    REFERRAL,
    ENROLMENT,
    EMERGENCY,
    SELF
}
