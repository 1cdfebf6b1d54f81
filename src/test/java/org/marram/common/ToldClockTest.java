package org.marram.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ToldClockTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant THEN = Instant.parse("2021-03-04T09:00:00Z");

    private final ToldClock clock = new ToldClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void standsAtTheToldTimeOnlyWhileItIsTold() {
        ToldClock.at(THEN, () -> {
            assertThat(clock.instant()).isEqualTo(THEN);
            assertThat(clock.withZone(ZoneId.of("Europe/Madrid")).instant()).isEqualTo(THEN);
        });
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void isTheRealOneAgainAfterAFailure() {
        assertThatThrownBy(() -> ToldClock.at(THEN, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void isTheRealOneForEverybodyElse() {
        ToldClock.at(THEN, () -> assertThat(
                        CompletableFuture.supplyAsync(clock::instant).join())
                .isEqualTo(NOW));
    }
}
