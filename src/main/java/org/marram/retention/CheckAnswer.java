package org.marram.retention;

/** What is known of a job at a checkpoint. */
public enum CheckAnswer {
    STILL_THERE,
    /** That job is another spell. */
    WORKS_ELSEWHERE,
    NOT_WORKING,
    /** Nobody was reached who could tell. */
    NOT_REACHED,
    PREFERS_NOT_TO_SAY
}
