package org.marram.report;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 36: whoever knows the rules and sees what leaves cannot tell any count that is hidden. Every small table is tried. */
class SmallNumbersTest {

    private static final int LEAST = 3;
    private static final int MOST = 12;

    /** So many more are laid out, for what could be instead. */
    private static final int BEYOND = 4;

    private static final SmallNumbers SMALL = new SmallNumbers(LEAST);

    @Test
    void anotherHidesWithASmallOne() {
        SmallNumbers small = new SmallNumbers(11);
        assertThat(small.tells(List.of(11, 12, 50))).containsExactly(true, true, true);
        assertThat(small.tells(List.of(0, 12, 50))).containsExactly(false, true, false);
        assertThat(small.tells(List.of(4, 8, 50))).containsExactly(false, false, true);
        assertThat(small.tells(List.of(4, 50))).containsExactly(false, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void noPartOfASumThatIsToldFollowsFromTheOthers(int parts) {
        assertNothingFollows(
                tables(parts, MOST + BEYOND),
                table -> shown(table, SMALL.tells(table)),
                table -> table,
                (table, at) -> !SMALL.tells(table).get(at));
    }

    /**
     * Two destinations in an institution, one of them left out of the share; permanent ones; two others, one of them left out: told
     * by group and by destination. Neither they nor the groups nor all who are left out follow. (The share is reckoned from what is
     * told, so that it adds nothing.)
     */
    @ParameterizedTest
    @ValueSource(ints = {16, 60})
    void nothingFollowsFromGroupsBesideTheirDestinations(int leavers) {
        List<List<Integer>> tables = tables(4, MOST + BEYOND).stream()
                .map(table -> Stream.concat(table.stream(), Stream.of(leavers - sum(table)))
                        .toList())
                .toList();
        assertNothingFollows(tables, SmallNumbersTest::report, SmallNumbersTest::counts, SmallNumbersTest::isHidden);
    }

    @Test
    void nobodyLearnsHowFewLeftBetweenTwoMoments() {
        SmallNumbers small = new SmallNumbers(11);
        assertThat(small.tellsOverTime(100, List.of(80, 79, 60, 55, 40, 5)))
                .containsExactly(true, false, true, false, true, false);
        assertThat(small.tellsOverTime(100, List.of(95, 80))).containsExactly(false, true);
        assertThat(small.tellsWithin(30, 11)).isTrue();
        assertThat(small.tellsWithin(20, 11)).isFalse();
    }

    private static String report(List<Integer> table) {
        List<Integer> groups = groups(table);
        List<Boolean> told = SMALL.tells(groups);
        return shown(groups, told)
                + within(told.get(0), table.subList(0, 2))
                + within(told.get(2), table.subList(3, 5));
    }

    /** Each destination, each group, and all who are left out. */
    private static List<Integer> counts(List<Integer> table) {
        List<Integer> counts = new ArrayList<>(table);
        counts.addAll(groups(table));
        counts.add(table.get(0) + table.get(3));
        return counts;
    }

    private static boolean isHidden(List<Integer> table, int at) {
        List<Boolean> told = SMALL.tells(groups(table));
        return switch (at) {
            case 0, 1 -> !told.get(0) || !SMALL.tells(table.subList(0, 2)).get(at);
            case 2 -> !told.get(1);
            case 3, 4 -> !told.get(2) || !SMALL.tells(table.subList(3, 5)).get(at - 3);
            case 8 -> table.get(0) + table.get(3) < LEAST;
            default -> !told.get(at - 5);
        };
    }

    private static List<Integer> groups(List<Integer> table) {
        return List.of(table.get(0) + table.get(1), table.get(2), table.get(3) + table.get(4));
    }

    private static String within(boolean group, List<Integer> each) {
        return group ? "(" + shown(each, SMALL.tells(each)) + ") " : "(?) ";
    }

    /** Of all tables that look the same and have the same sum, each hidden count has more than one value. */
    private static void assertNothingFollows(
            List<List<Integer>> tables,
            Function<List<Integer>, String> look,
            Function<List<Integer>, List<Integer>> counts,
            BiPredicate<List<Integer>, Integer> hidden) {
        Map<String, List<List<Integer>>> same = tables.stream()
                .filter(table -> sum(table) >= LEAST)
                .collect(Collectors.groupingBy(table -> look.apply(table) + "of " + sum(table)));
        same.forEach((shown, possible) -> {
            List<Integer> one = Collections.min(possible, comparing(table -> sum(table.subList(0, table.size() - 1))));
            if (sum(one.subList(0, one.size() - 1)) > MOST) {
                return;
            }
            for (int at = 0; at < counts.apply(one).size(); at++) {
                int place = at;
                if (hidden.test(one, at)) {
                    assertThat(possible.stream()
                                    .map(table -> counts.apply(table).get(place))
                                    .distinct())
                            .as(shown + ": count " + at + " of " + possible)
                            .hasSizeGreaterThan(1);
                }
            }
        });
    }

    private static String shown(List<Integer> table, List<Boolean> told) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < table.size(); at++) {
            cells.add(told.get(at) ? String.valueOf(table.get(at)) : "?");
        }
        return String.join(" ", cells) + " ";
    }

    private static int sum(List<Integer> table) {
        return table.stream().mapToInt(count -> count).sum();
    }

    /** Every table of so many counts that are together at most so many. */
    private static List<List<Integer>> tables(int cells, int most) {
        if (cells == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> tables = new ArrayList<>();
        for (List<Integer> rest : tables(cells - 1, most)) {
            for (int count = 0; count + sum(rest) <= most; count++) {
                List<Integer> table = new ArrayList<>(rest);
                table.add(count);
                tables.add(table);
            }
        }
        return tables;
    }
}
