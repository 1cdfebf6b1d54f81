package org.marram.partner;

/** Whether an offering can be had now (HSDS service status). */
public enum OfferingStatus {
    ACTIVE,
    INACTIVE,
    DEFUNCT,
    TEMPORARILY_CLOSED
}
