package org.marram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marram.plan.PlanSamples.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeedsGraphTest {

    /** Keys need papers, work needs papers and keys, rest needs nothing. */
    private final NeedsGraph<String> graph =
            new NeedsGraph<>(Map.of("keys", List.of("papers"), "work", List.of("papers", "keys")));

    private final Map<String, LocalDate> due =
            new HashMap<>(Map.of("papers", day(10), "keys", day(20), "work", day(25), "rest", day(5)));

    @Test
    void findsTheCircleThatANewNeedWouldClose() {
        assertThat(graph.circle("papers", "work")).startsWith("papers").endsWith("work");
        assertThat(graph.circle("papers", "keys")).containsExactly("papers", "keys");
        assertThat(graph.circle("papers", "papers")).containsExactly("papers");
        assertThat(graph.circle("work", "papers")).isEmpty();
        assertThat(graph.circle("rest", "work")).isEmpty();
    }

    @Test
    void whatWaitsKeepsItsDistanceInDaysAtOnceAndByOthers() {
        assertThat(graph.moves("papers", day(17), due)).isEqualTo(Map.of("keys", day(27), "work", day(32)));
        assertThat(graph.moves("keys", day(21), due)).isEqualTo(Map.of("work", day(26)));
    }

    @Test
    void nothingMovesToAnEarlierDay() {
        assertThat(graph.moves("papers", day(3), due)).isEmpty();
        assertThat(graph.moves("papers", day(10), due)).isEmpty();
        assertThat(graph.moves("rest", day(100), due)).isEmpty();
    }

    @Test
    void whatIsNoLongerOpenMovesNothing() {
        due.remove("keys");
        assertThat(graph.moves("papers", day(12), due)).isEqualTo(Map.of("work", day(27)));
        due.remove("work");
        assertThat(graph.moves("papers", day(12), due)).isEmpty();
    }

    @Test
    void daysAreCountedOverLeapDaysAndChangesOfTheClock() {
        NeedsGraph<String> one = new NeedsGraph<>(Map.of("then", List.of("first")));
        LocalDate first = LocalDate.of(2028, 2, 28);
        assertThat(one.moves("first", first.plusDays(1), Map.of("first", first, "then", LocalDate.of(2028, 3, 26))))
                .containsEntry("then", LocalDate.of(2028, 3, 27));
        assertThat(one.moves("first", LocalDate.of(2029, 2, 28), Map.of("first", first, "then", first.plusDays(1))))
                .containsEntry("then", LocalDate.of(2029, 3, 1));
    }

    @Test
    void tellsWhoWaitsForWhom() {
        assertThat(graph.waitsFor("work", "papers")).isTrue();
        assertThat(graph.waitsFor("papers", "work")).isFalse();
        assertThat(graph.waitsFor("papers", "papers")).isFalse();
        assertThat(graph.waitsFor("rest", "papers")).isFalse();
    }

    private static LocalDate day(int day) {
        return TODAY.plusDays(day);
    }
}
