package org.marram.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;

/** Rule 56: guessing is slowed down, nobody is locked out for long, and trying while locked lengthens nothing. */
class ThrottleTest {

    private long nanos;

    private final Throttle throttle = new Throttle(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    });

    @Test
    void fiveTriesForANameFromOnePlaceThenOneEachMinute() {
        tries(5, "amal", "here");
        tooMany("amal", "here");
        after(Duration.ofMinutes(1));
        throttle.tryOnce("amal", "here");
        tooMany("amal", "here");
    }

    @Test
    void whatMayBeDoneTenTimesInAnHourComesBackSteadily() {
        for (int time = 0; time < 10; time++) {
            assertThat(throttle.mayStill("address 7", 10)).isTrue();
        }
        assertThat(throttle.mayStill("address 7", 10)).isFalse();
        assertThat(throttle.mayStill("address 8", 10)).isTrue();
        after(Duration.ofMinutes(6));
        assertThat(throttle.mayStill("address 7", 10)).isTrue();
        assertThat(throttle.mayStill("address 7", 10)).isFalse();
    }

    @Test
    void tryingWhileLockedLengthensNothing() {
        tries(5, "amal", "here");
        for (int second = 0; second < 59; second++) {
            after(Duration.ofSeconds(1));
            tooMany("amal", "here");
        }
        after(Duration.ofSeconds(1));
        throttle.tryOnce("amal", "here");
    }

    @Test
    void tryingWhileThePlaceIsLockedCostsTheNameNothing() {
        for (int other = 0; other < 30; other++) {
            throttle.tryOnce("other " + other, "here");
        }
        for (int tries = 0; tries < 50; tries++) {
            tooMany("amal", "here");
        }
        after(Duration.ofSeconds(51));
        tries(5, "amal", "here");
    }

    @Test
    void whoeverGuessesElsewhereLocksNobodyOutHere() {
        for (int place = 0; place < 10; place++) {
            tries(5, "amal", "place " + place);
        }
        throttle.tryOnce("amal", "here");
    }

    @Test
    void aNameUnderAttackFromEverywhereOpensAgainWithinSeconds() {
        for (int place = 0; place < 12; place++) {
            tries(5, "amal", "place " + place);
        }
        tooMany("amal", "here");
        after(Duration.ofSeconds(5));
        throttle.tryOnce("amal", "here");
    }

    @Test
    void theRightWordsMakeTheTriesUndone() {
        for (int day = 0; day < 20; day++) {
            tries(5, "amal", "here");
            throttle.forget("amal", "here");
            after(Duration.ofMinutes(1));
        }
    }

    private void tries(int times, String name, String source) {
        for (int time = 0; time < times; time++) {
            throttle.tryOnce(name, source);
        }
    }

    private void tooMany(String name, String source) {
        assertThatThrownBy(() -> throttle.tryOnce(name, source))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY));
    }

    private void after(Duration time) {
        nanos += time.toNanos();
    }
}
