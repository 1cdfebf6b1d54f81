package org.marram.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody stayed meanwhile: one place after the other, without days that nobody can tell and without two at once. */
record Stays(Collection<Span> others) {

    boolean overlaps(Span stay) {
        return others.stream().anyMatch(stay::meets);
    }

    /** Whether days lie between this one and the next before or after it. */
    boolean leavesGap(Span stay) {
        return gap(
                        stay.from(),
                        others.stream()
                                .filter(other -> other.from().isBefore(stay.from()))
                                .map(Span::end),
                        1)
                || gap(
                        stay.end(),
                        others.stream()
                                .filter(other -> other.end().isAfter(stay.end()))
                                .map(Span::from),
                        -1);
    }

    /** Where there are some, whether all of them end before (1) or begin after (-1) that day. */
    private static boolean gap(LocalDate at, Stream<LocalDate> edges, int side) {
        List<LocalDate> days = edges.toList();
        return !days.isEmpty() && days.stream().allMatch(day -> at.compareTo(day) * side > 0);
    }
}
