package org.marram.consent;

/** How a release was given or withdrawn. */
public enum GivenHow {
    WRITTEN,
    SPOKEN,
    ONLINE
}
