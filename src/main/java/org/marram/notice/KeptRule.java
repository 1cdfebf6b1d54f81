package org.marram.notice;

import java.time.Duration;
import java.time.Instant;

/**
 * What a person told, and when. What they tell later stands beside it; nothing is overwritten.
 *
 * @param version 1 for the first
 * @param keptBy the name of who wrote it down; null where the person did
 */
public record KeptRule(int version, ContactRule rule, Instant keptAt, String keptBy) {

    /** After that it is asked again, and until then nobody is reached by it. */
    public static final Duration HOLDS = Duration.ofDays(90);

    public boolean isOldAt(Instant now) {
        return !now.isBefore(keptAt.plus(HOLDS));
    }
}
