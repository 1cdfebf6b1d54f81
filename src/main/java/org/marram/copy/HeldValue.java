package org.marram.copy;

/** One value in words, and of what kind it is. */
record HeldValue(Kind kind, String words) {

    /** How it is told to who reads. */
    enum Kind {
        /** As it was written. */
        WORDS,
        /** A code of ours, such as JOB_TRAINING. */
        CODE,
        /** An instant, such as 2026-11-22T13:00:00.000000Z. */
        MOMENT,
        /** A day, such as 2026-11-22. */
        DAY,
        YES_OR_NO,
        NUMBER,
        /** A reference, for machines. */
        REFERENCE,
        /** Another row of the copy, such as "goal 3". */
        ROW,
        /** Somebody who has an account, by role. */
        SOMEBODY,
        /** A partner, a course, a session: what the person knows it by. */
        NAME
    }
}
