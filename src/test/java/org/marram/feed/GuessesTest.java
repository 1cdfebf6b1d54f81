package org.marram.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;

/** Whoever guesses is slowed down, and no calendar ever is. */
class GuessesTest {

    private long nanos;

    private final Guesses guesses = new Guesses(new TimeMeter() {
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
    void guessingIsSlowedDownThereAndNowhereElse() {
        guessing("here");
        tooMany("another", "here");
        guesses.guess("another", "elsewhere");
        after(Duration.ofSeconds(5));
        guesses.guess("another", "here");
        tooMany("another", "here");
    }

    @Test
    void aThousandCalendarsFromOnePlaceAreReadEveryQuarterOfAnHour() {
        for (int quarter = 0; quarter < 3; quarter++) {
            for (int calendar = 0; calendar < 1_000; calendar++) {
                read("right " + calendar, "here");
            }
            after(Duration.ofMinutes(15));
        }
    }

    @Test
    void aCalendarIsReadWhileSomebodyGuessesFromTheSamePlace() {
        read("right", "here");
        guessing("here");
        tooMany("another", "here");
        read("right", "here");
        tooMany("another", "here");
    }

    @Test
    void anAddressThatEndedIsAGuessLikeAnyOther() {
        read("right", "here");
        guesses.guess("right", "here");
        guesses.wrong("right");
        guessing("here");
        tooMany("right", "here");
    }

    private void read(String address, String source) {
        guesses.guess(address, source);
        guesses.right(address, source);
    }

    private void guessing(String source) {
        for (int guess = 0; guess < Guesses.MOST; guess++) {
            guesses.guess("guess " + guess, source);
            guesses.wrong("guess " + guess);
        }
    }

    private void tooMany(String address, String source) {
        assertThatThrownBy(() -> guesses.guess(address, source))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY));
    }

    private void after(Duration time) {
        nanos += time.toNanos();
    }
}
