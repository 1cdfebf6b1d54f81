package org.marram.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.marram.common.Refusal;
import org.marram.common.Tries;

/**
 * Slows down whoever guesses addresses, in memory only: so many that are not there in five minutes from one source. An
 * address that was right costs nothing, however often and among whatever guesses it is asked for: many calendars are read
 * by one company's machines, each every quarter of an hour.
 */
@ApplicationScoped
class Guesses {

    static final int MOST = 60;

    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(2))
            .build();

    private final Tries tries;

    Guesses() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    Guesses(TimeMeter time) {
        tries = new Tries(time, Duration.ofMinutes(5));
    }

    /** Before anybody looks whether it is there. Refuses with 429 where there were too many guesses. */
    void guess(String address, String source) {
        if (right.getIfPresent(address) == null && !tries.take(source, MOST)) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "too-many-tries");
        }
    }

    /** It was there. */
    void right(String address, String source) {
        if (right.asMap().put(address, true) == null) {
            tries.giveBack(source, MOST);
        }
    }

    /** It was not; whether it ever was counts no longer. */
    void wrong(String address) {
        right.invalidate(address);
    }
}
