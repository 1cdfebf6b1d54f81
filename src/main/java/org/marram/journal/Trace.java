package org.marram.journal;

import java.time.Instant;

/** That somebody read or changed something about one person. */
public record Trace(Instant at, long actorId, String actorRole, String action) {}
