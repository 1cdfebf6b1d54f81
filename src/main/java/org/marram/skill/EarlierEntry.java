package org.marram.skill;

import java.time.Instant;

/**
 * What an entry said before it was corrected.
 *
 * @param facts their words are null where they do not open any more
 * @param by who corrected it, display name
 */
public record EarlierEntry(EntryFacts facts, Instant at, Instant until, String by, EntryReason reason) {}
