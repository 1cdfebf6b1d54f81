package org.marram.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.marram.common.Refusal;

/**
 * Slows guessing down, in memory only: a few tries for each name from each source, more for each source, more again for
 * each name. Tokens come back steadily, so that nobody is locked out for long and trying while locked lengthens nothing.
 */
@ApplicationScoped
class Throttle {

    private static final int PAIR = 5;
    private static final int NAME = 60;
    private static final int SOURCE = 30;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    private final TimeMeter time;

    Throttle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    Throttle(TimeMeter time) {
        this.time = time;
    }

    /** Refuses with 429 where there were too many tries; the name may exist or not. */
    void tryOnce(String name, String source) {
        List<Bucket> taken = new ArrayList<>();
        for (Bucket bucket : List.of(
                bucket("pair " + name + " " + source, PAIR),
                bucket("source " + source, SOURCE),
                bucket("name " + name, NAME))) {
            if (!bucket.tryConsume(1)) {
                taken.forEach(earlier -> earlier.addTokens(1));
                throw Refusal.of(Refusal.Kind.TOO_MANY, "too-many-tries");
            }
            taken.add(bucket);
        }
    }

    /** The right words were given: this name from this source starts anew, and the try counts for nobody. */
    void forget(String name, String source) {
        buckets.invalidate("pair " + name + " " + source);
        bucket("source " + source, SOURCE).addTokens(1);
        bucket("name " + name, NAME).addTokens(1);
    }

    private Bucket bucket(String key, int tries) {
        return buckets.get(key, ignored -> Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, Duration.ofMinutes(5)))
                .build());
    }
}
