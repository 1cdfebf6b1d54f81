package org.marram.life;

/** What facts of a life are of; each is written down at the door of its own room. */
public enum LifeKind {
    SCHOOLING,
    CREDENTIAL,
    GAIN,
    APPOINTMENT,
    EMPLOYMENT,
    INCOME,
    JOB,
    HOME,
    STAY,
    HELP
}
