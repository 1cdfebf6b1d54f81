package org.marram.template;

import java.time.LocalDate;

/** When a milestone is due, counted from a plan's start as people say it: "week 6", "month 9". Day 0 is the start itself. */
public record Offset(OffsetUnit unit, int amount) {

    /**
     * The due date. Months are those of the calendar: the same day of a later month or, where that month is shorter, its
     * last day. 31 January and one month is 28 or 29 February.
     */
    public LocalDate from(LocalDate start) {
        return start.plus(amount, unit.unit);
    }

    /** Not before the start, and at most forty years after it. */
    boolean holds() {
        return unit == null || amount >= 0 && amount <= unit.most;
    }
}
