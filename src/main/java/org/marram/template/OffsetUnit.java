package org.marram.template;

import java.time.temporal.ChronoUnit;

/** In what people count from a plan's start; months are those of the calendar. */
public enum OffsetUnit {
    DAY(ChronoUnit.DAYS, 14_600),
    WEEK(ChronoUnit.WEEKS, 2_080),
    MONTH(ChronoUnit.MONTHS, 480);

    final ChronoUnit unit;
    final int most;

    OffsetUnit(ChronoUnit unit, int most) {
        this.unit = unit;
        this.most = most;
    }

    /** Forty years of them. */
    public int most() {
        return most;
    }
}
