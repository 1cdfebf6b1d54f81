package org.marram.outcome;

/** Why a job ended. */
public enum JobEnd {
    CONTRACT_OVER,
    BETTER_JOB,
    TRAINING,
    GAVE_NOTICE,
    GIVEN_NOTICE,
    WORKPLACE_CLOSED,
    HEALTH,
    FAMILY,
    NOT_SAFE,
    MOVED_AWAY,
    OTHER,
    NOT_ASKED,
    DOES_NOT_KNOW,
    PREFERS_NOT_TO_SAY
}
