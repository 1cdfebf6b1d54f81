package org.marram.skill;

/** Why an entry was corrected. */
public enum EntryReason {
    MISTAKE,
    SAW_MORE,
    BETTER_WORDS,
    PERSONS_WISH
}
