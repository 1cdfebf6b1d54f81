package org.marram.plan;

/** Why a goal is archived. */
public enum ArchiveReason {
    REACHED_OTHERWISE,
    NO_LONGER_WANTED,
    CIRCUMSTANCES,
    REPLACED,
    MISTAKE
}
