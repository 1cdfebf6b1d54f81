package org.marram.fact;

import java.time.Instant;

/**
 * Who wrote something down and when; and of what was replaced, who did so, when and why.
 *
 * @param by display name, as {@code replacedBy}
 * @param replacedAt null while it stands
 * @param reason null where it stands, and where it only came to its end
 */
public record Kept(String by, Instant at, String replacedBy, Instant replacedAt, FactReason reason) {}
