package org.marram.years;

import java.util.ArrayList;
import java.util.List;

/** The rows of one lane, and what is taken in each from left to right; there are as many as are asked for. */
final class Rows {

    private record Span(double from, double to) {}

    private final List<List<Span>> rows = new ArrayList<>();

    /** The first of so many rows in which this is free, which it then takes; -1 where it is free in none. */
    int take(double from, double to, int most) {
        for (int row = 0; row < most; row++) {
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            if (rows.get(row).stream().noneMatch(taken -> from < taken.to() && to > taken.from())) {
                rows.get(row).add(new Span(from, to));
                return row;
            }
        }
        return -1;
    }

    /** Whether this is free in that row, which it then takes. */
    boolean takeIn(int row, double from, double to) {
        boolean free = rows.get(row).stream().noneMatch(taken -> from < taken.to() && to > taken.from());
        if (free) {
            rows.get(row).add(new Span(from, to));
        }
        return free;
    }

    /** Those in which something stands. */
    int used() {
        return (int) rows.stream().filter(row -> !row.isEmpty()).count();
    }
}
