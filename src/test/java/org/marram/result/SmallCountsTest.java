package org.marram.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.marram.result.SmallCounts.Count;

/** Rule 36: whoever knows the rules and sees what is shown cannot tell any count that is hidden. */
class SmallCountsTest {

    private static final int LEAST = 3;
    private static final int MOST = 6;
    private static final int CELLS = 4;

    @Test
    void noTableOfSmallNumbersGivesAHiddenCountAway() {
        Map<String, Set<List<Count>>> tables = new HashMap<>();
        lines(CELLS).forEach(line -> tables.computeIfAbsent(shown(line, LEAST), first -> new HashSet<>())
                .add(line));
        assertThat(tables).hasSizeGreaterThan(100);
        tables.forEach((shown, possible) -> {
            for (int cell = 0; cell < CELLS; cell++) {
                int at = cell;
                Count one = possible.iterator().next().get(at);
                SmallCounts small = new SmallCounts(LEAST);
                if (!small.tellsPeople(one)) {
                    assertThat(possible.stream()
                                    .map(line -> line.get(at).people())
                                    .distinct())
                            .as(shown + " people " + at)
                            .hasSizeGreaterThan(1);
                }
                if (!small.tellsPeople(one) || !small.tellsSome(one)) {
                    assertThat(possible.stream()
                                    .map(line -> line.get(at).some())
                                    .distinct())
                            .as(shown + " completed " + at)
                            .hasSizeGreaterThan(1);
                }
            }
        });
        assertThat(tables.keySet()).anyMatch(shown -> shown.startsWith("? ? ") && !shown.endsWith("?"));
    }

    /** As many quarters as the product shows, and its own least: what is hidden keeps another value that looks the same. */
    @Property(tries = 2_000)
    void aHiddenCountCouldAlwaysBeAnother(@ForAll("eightQuarters") List<Count> line) {
        SmallCounts small = new SmallCounts(11);
        String shown = shown(line, 11);
        for (int cell = 0; cell < line.size(); cell++) {
            if (!small.tellsPeople(line.get(cell))) {
                assertThat(neighbours(line, cell))
                        .anyMatch(other -> shown(other, 11).equals(shown));
            }
        }
    }

    @Provide
    Arbitrary<List<Count>> eightQuarters() {
        Arbitrary<Integer> people = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 11)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(12, 60)));
        return Combinators.combine(people, Arbitraries.integers().between(0, 100))
                .as((all, percent) -> new Count(all, all * percent / 100))
                .list()
                .ofSize(8);
    }

    /** One person more or fewer in this cell, with or without another cell that makes up for it; and nobody in any small one. */
    private static List<List<Count>> neighbours(List<Count> line, int cell) {
        List<List<Count>> all = new ArrayList<>();
        for (int by : new int[] {1, -1}) {
            for (int completed : new int[] {0, 1}) {
                List<Count> one = moved(line, cell, by, completed);
                all.add(one);
                IntStream.range(0, line.size())
                        .filter(other -> other != cell)
                        .forEach(other -> all.add(moved(one, other, -by, completed)));
            }
        }
        all.add(line.stream()
                .map(count -> count.people() < 11 ? new Count(0, 0) : count)
                .toList());
        return all.stream()
                .filter(other -> other.stream().allMatch(count -> count.some() >= 0 && count.others() >= 0))
                .toList();
    }

    private static List<Count> moved(List<Count> line, int cell, int by, int completed) {
        List<Count> other = new ArrayList<>(line);
        Count was = line.get(cell);
        other.set(cell, new Count(was.people() + by, was.some() + by * completed));
        return other;
    }

    /** Everything that is shown, "?" for what is not; the totals last. */
    private static String shown(List<Count> line, int least) {
        SmallCounts small = new SmallCounts(least);
        StringBuilder shown = new StringBuilder();
        for (Count count : line) {
            shown.append(small.tellsPeople(count) ? count.people() : "?");
            if (small.tellsPeople(count)) {
                shown.append('/').append(small.tellsSome(count) ? count.some() : "?");
            }
            shown.append(' ');
        }
        Count all = line.stream().reduce(new Count(0, 0), Count::and);
        shown.append("| ").append(small.tellsTotalOfPeople(line) ? all.people() : "?");
        return shown.append('/')
                .append(small.tellsTotalOfSome(line) ? all.some() : "?")
                .toString();
    }

    private static List<List<Count>> lines(int cells) {
        if (cells == 0) {
            return List.of(List.of());
        }
        List<List<Count>> lines = new ArrayList<>();
        for (List<Count> rest : lines(cells - 1)) {
            for (int people = 0; people <= MOST; people++) {
                for (int completed = 0; completed <= people; completed++) {
                    List<Count> line = new ArrayList<>(rest);
                    line.add(new Count(people, completed));
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
