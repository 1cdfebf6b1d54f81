package org.marram.retention;

import java.util.List;
import java.util.stream.Stream;

/**
 * When it is asked whether a job lasts: so many days after its start, and in a calendar quarter after the exit (WIOA indicators 1
 * and 2: the second and the fourth quarter after the one that holds the exit).
 */
public enum Checkpoint {
    DAYS_30(30),
    DAYS_90(90),
    DAYS_180(180),
    DAYS_365(365),
    QUARTER_2(2),
    QUARTER_4(4);

    private final int after;

    Checkpoint(int after) {
        this.after = after;
    }

    /** So many days after the start, or quarters after the exit. */
    int after() {
        return after;
    }

    boolean isByDays() {
        return compareTo(QUARTER_2) < 0;
    }

    /** In their order: those by days, and those by quarters. */
    static List<Checkpoint> series(boolean byDays) {
        return Stream.of(values()).filter(one -> one.isByDays() == byDays).toList();
    }
}
