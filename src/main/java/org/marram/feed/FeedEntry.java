package org.marram.feed;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * A class as a calendar elsewhere learns it: when, and nothing of what, where or who.
 *
 * @param change counts up with every change (RFC 5545 SEQUENCE)
 */
public record FeedEntry(Ref ref, Instant startsAt, Instant endsAt, boolean calledOff, int change) {}
