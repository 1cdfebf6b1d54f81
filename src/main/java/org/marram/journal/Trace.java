package org.marram.journal;

import java.time.Instant;

/**
 * That somebody read or changed something about one person.
 *
 * @param purpose why, as a code; null where the act says it all
 */
public record Trace(Instant at, long actorId, String actorRole, String action, String purpose) {}
