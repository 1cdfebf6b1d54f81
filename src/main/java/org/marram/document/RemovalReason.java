package org.marram.document;

/** Why a paper is removed. */
public enum RemovalReason {
    MISTAKE,
    WRONG_PERSON,
    PERSONS_WISH,
    OUT_OF_DATE
}
