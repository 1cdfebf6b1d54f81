package org.marram.skill;

import org.marram.common.Ref;

/** What is right about an entry; {@code version} as it was read. */
public record CorrectEntry(Ref entry, int version, EntryFacts facts, EntryReason reason) {}
