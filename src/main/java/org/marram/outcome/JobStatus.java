package org.marram.outcome;

/** How somebody is employed: the employment status of the RTO data specification. */
public enum JobStatus {
    PERMANENT,
    TEMPORARY,
    ZERO_HOURS,
    CASH_IN_HAND,
    SELF_EMPLOYED,
    OTHER,
    NOT_ASKED,
    DOES_NOT_KNOW,
    PREFERS_NOT_TO_SAY
}
