package org.marram.skill;

import java.time.Instant;
import org.marram.common.Ref;

/** What a partner saw of oneself; without words where they do not open any more. */
public record OwnEntry(Ref ref, EntryFacts facts, String course, Instant at) {}
