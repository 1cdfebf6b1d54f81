package org.marram.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** That somebody cannot come holds for the hour of which they said it, until they take it back. */
class CannotComeTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");
    private static final Instant BEGINNING = NOW.plusSeconds(86_400);

    private final CannotCome said = new CannotCome(1, 2);

    @Test
    void holdsUntilItIsTakenBackAndMayBeSaidAgain() {
        assertThat(said.holdsFor(BEGINNING)).isFalse();
        said.say(BEGINNING, NOW);
        assertThat(said.holdsFor(BEGINNING)).isTrue();
        said.takeBack(NOW);
        said.takeBack(NOW);
        assertThat(said.holdsFor(BEGINNING)).isFalse();
        said.say(BEGINNING, NOW);
        assertThat(said.holdsFor(BEGINNING)).isTrue();
    }

    @Test
    void saysNothingAboutASessionThatWasMoved() {
        said.say(BEGINNING, NOW);
        assertThat(said.holdsFor(BEGINNING.plusSeconds(60))).isFalse();
    }
}
