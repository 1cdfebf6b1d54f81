package org.marram.plan;

/** The ways a plan goes; more can be added as data later. */
public enum Pathway {
    COUNSELLING,
    EDUCATION,
    JOB_TRAINING,
    HOUSING
}
