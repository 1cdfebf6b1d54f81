package org.marram.consent;

import java.time.Instant;

/** Fired in the transaction in which a release was recorded; it holds from that instant on, which may be ahead. */
public record ReleaseRecorded(long personId, long organisationId, Instant from, ReleaseFacts release) {}
