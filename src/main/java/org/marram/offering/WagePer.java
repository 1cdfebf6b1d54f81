package org.marram.offering;

/** For how long a wage is paid. */
public enum WagePer {
    HOUR,
    MONTH
}
