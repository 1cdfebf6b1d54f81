package org.marram.review;

/** Why a goal changes or is archived. */
public enum DecisionReason {
    PERSONS_WISH,
    CIRCUMSTANCES,
    REACHED_OTHERWISE,
    REPLACED,
    BETTER_WORDS,
    MISTAKE
}
