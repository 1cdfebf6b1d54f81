package org.marram.voice;

/** What somebody says to their plan. */
public enum OwnWordKind {
    GOAL,
    REWORDED,
    COMMENT,
    AGREES,
    NOT_YET
}
