package org.marram.address;

/** What an address may be shown for. The person reads it. */
public enum AddressPurpose {
    /** To come to them. */
    VISIT,
    /** To send or bring them something. */
    DELIVERY,
    /** To help with moving in or out, or with who lets the place. */
    MOVING,
    /** An office or a court asks for it, and the person wants it to have it. */
    OFFICE,
    /** Somebody may be in danger. */
    DANGER,
    /** To see with the person whether it is still right. */
    CHECK
}
