package org.marram.template;

/** Where on the way a template helps: at first, while skills grow, on the way out, afterwards. */
public enum Phase {
    STABILISE,
    BUILD,
    MOVE_ON,
    AFTERCARE
}
