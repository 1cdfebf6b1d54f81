package org.marram.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeMap;

/** How long people stayed, counted by days, so that it needs no more memory for more people. */
class Lengths {

    private final TreeMap<Integer, Integer> people = new TreeMap<>();
    private int all;
    private long days;

    void add(int length) {
        people.merge(length, 1, Integer::sum);
        all++;
        days += length;
    }

    int people() {
        return all;
    }

    /** To a tenth of a day; null where nobody stayed. */
    BigDecimal average() {
        return all == 0 ? null : BigDecimal.valueOf(days).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    /** Of an even number, halfway between the two in the middle; null where nobody stayed. */
    BigDecimal median() {
        return all == 0
                ? null
                : BigDecimal.valueOf(nth((all - 1) / 2) + nth(all / 2))
                        .divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    }

    private long nth(int place) {
        int before = 0;
        for (var length : people.entrySet()) {
            before += length.getValue();
            if (before > place) {
                return length.getKey();
            }
        }
        throw new IllegalArgumentException("Nobody stands there");
    }
}
