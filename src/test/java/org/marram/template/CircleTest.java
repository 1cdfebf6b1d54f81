package org.marram.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CircleTest {

    @Test
    void aChainAndADiamondAreNoCircle() {
        assertThat(Circle.of(List.of(List.of(), List.of(1), List.of(2))).isEmpty())
                .isTrue();
        assertThat(Circle.of(List.of(List.of(), List.of(1), List.of(1), List.of(2, 3)))
                        .isEmpty())
                .isTrue();
        assertThat(Circle.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void namesThoseThatWaitForEachOtherAndNotThoseThatOnlyWaitForThem() {
        assertThat(Circle.of(List.of(List.of(3), List.of(1), List.of(2), List.of(3), List.of()))
                        .positions())
                .containsExactly(1, 2, 3);
    }

    @Test
    void findsACircleThatOneOfSeveralPrerequisitesCloses() {
        assertThat(Circle.of(List.of(List.of(), List.of(1, 3), List.of(1, 2))).positions())
                .containsExactly(2, 3);
    }

    @Test
    void whatWaitsForItselfIsACircle() {
        assertThat(Circle.of(List.of(List.of(), List.of(2))).positions()).containsExactly(2);
    }

    @Test
    void whatIsNotThereKeepsNobodyWaiting() {
        assertThat(Circle.of(List.of(List.of(9))).isEmpty()).isTrue();
    }
}
