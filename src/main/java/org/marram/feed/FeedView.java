package org.marram.feed;

import java.time.Instant;

/**
 * Whether a calendar elsewhere may read.
 *
 * @param since null where none may
 */
public record FeedView(Instant since) {}
