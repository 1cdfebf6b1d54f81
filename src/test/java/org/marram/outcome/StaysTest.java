package org.marram.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Homes one after the other: without days that nobody can tell, and without two at once. */
class StaysTest {

    private static final String STOOD = "2028-01-01/2028-02-01 2028-02-01/2028-02-29 2028-04-01/2028-05-01";

    @ParameterizedTest
    @CsvSource({
        "2028-05-01/,           '', moves in on the day of moving out",
        "2028-05-02/,           gap, a day later",
        "2028-04-30/,           overlap, a day earlier",
        "2028-02-29/2028-04-01, '', fits between two",
        "2028-02-29/2028-03-31, gap, leaves a day after it",
        "2028-03-01/2028-04-01, gap, leaves the day after 29 February",
        "2028-02-28/2028-04-01, overlap, begins a day early",
        "2028-02-29/2028-04-02, overlap, ends a day late",
        "2027-12-01/2028-01-01, '', before all of them",
        "2027-12-01/2027-12-31, gap, a day before all of them",
        "2027-01-01/,           overlap, over all of them",
        "2028-02-01/2028-02-01, '', not a single night",
        "2028-06-01/2028-06-01, gap, not a single night and far away"
    })
    void tellsGapsAndOverlaps(String stay, String found, String why) {
        assertThat(found(stay, STOOD)).as(why).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2028-06-01/, overlap", "2028-05-01/2028-05-09, ''", "2028-04-01/2028-05-01, gap"})
    void besideOneThatGoesOn(String stay, String found) {
        assertThat(found(stay, "2028-05-09/")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2028-06-01/", "2028-06-01/2028-06-02"})
    void theFirstHomeHasNothingBesideIt(String stay) {
        assertThat(found(stay, "")).isEmpty();
    }

    private static String found(String stay, String others) {
        Stays stays = new Stays(Arrays.stream(others.split(" "))
                .filter(other -> !other.isEmpty())
                .map(other -> LastedTest.span(SpellKind.HOME, other))
                .toList());
        Span span = LastedTest.span(SpellKind.HOME, stay);
        return stays.overlaps(span) ? "overlap" : stays.leavesGap(span) ? "gap" : "";
    }
}
