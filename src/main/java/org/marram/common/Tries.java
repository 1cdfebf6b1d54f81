package org.marram.common;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Counts tries, in memory only. Each key has some for so long, which come back steadily, so that nobody is locked out
 * for long and trying while locked lengthens nothing.
 */
public final class Tries {

    private final Cache<String, Bucket> buckets;
    private final TimeMeter time;
    private final Duration during;

    public Tries(TimeMeter time, Duration during) {
        this.time = time;
        this.during = during;
        buckets = Caffeine.newBuilder()
                .maximumSize(200_000)
                .expireAfterAccess(during.multipliedBy(2))
                .build();
    }

    /** Takes one of so many; false where none is left. */
    public boolean take(String key, int most) {
        return bucket(key, most).tryConsume(1);
    }

    /** One that was taken counts no longer. */
    public void giveBack(String key, int most) {
        bucket(key, most).addTokens(1);
    }

    /** This key starts anew. */
    public void forget(String key) {
        buckets.invalidate(key);
    }

    private Bucket bucket(String key, int most) {
        return buckets.get(key, ignored -> Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, during))
                .build());
    }
}
