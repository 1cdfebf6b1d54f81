package org.marram.consent;

/** What a release is for. */
public enum Purpose {
    TRAINING,
    JOB_SEARCH,
    COUNSELLING,
    HOUSING
}
