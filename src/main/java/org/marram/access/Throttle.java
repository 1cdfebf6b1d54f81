package org.marram.access;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.marram.common.Refusal;
import org.marram.common.Tries;

/**
 * Slows guessing down, in memory only: a few tries for each name from each source, more for each source, more again for
 * each name; and what an account may do only so often in an hour. Tokens come back steadily, so that nobody is locked out
 * for long and trying while locked lengthens nothing.
 */
@ApplicationScoped
class Throttle {

    private static final int PAIR = 5;
    private static final int NAME = 60;
    private static final int SOURCE = 30;

    private record Limit(String key, int most) {}

    private final Tries tries;
    private final Tries hourly;

    Throttle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    Throttle(TimeMeter time) {
        tries = new Tries(time, Duration.ofMinutes(5));
        hourly = new Tries(time, Duration.ofHours(1));
    }

    /** Refuses with 429 where there were too many tries; the name may exist or not. */
    void tryOnce(String name, String source) {
        List<Limit> taken = new ArrayList<>();
        for (Limit limit : List.of(
                new Limit("pair " + name + " " + source, PAIR),
                new Limit("source " + source, SOURCE),
                new Limit("name " + name, NAME))) {
            if (!tries.take(limit.key(), limit.most())) {
                taken.forEach(earlier -> tries.giveBack(earlier.key(), earlier.most()));
                throw Refusal.of(Refusal.Kind.TOO_MANY, "too-many-tries");
            }
            taken.add(limit);
        }
    }

    /** The right words were given: this name from this source starts anew, and the try counts for nobody. */
    void forget(String name, String source) {
        tries.forget("pair " + name + " " + source);
        tries.giveBack("source " + source, SOURCE);
        tries.giveBack("name " + name, NAME);
    }

    /** Once more, of so many in an hour; they come back steadily. */
    boolean mayStill(String what, int most) {
        return hourly.take(what, most);
    }
}
