package org.marram.outcome;

/** What a wage is paid for. */
public enum WagePer {
    HOUR,
    MONTH
}
