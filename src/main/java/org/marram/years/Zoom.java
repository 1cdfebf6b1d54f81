package org.marram.years;

import org.marram.common.Refusal;

/** How much of the years is seen at once; the first is as much as there is. */
public enum Zoom {
    ALL(0),
    TEN_YEARS(120),
    FIVE_YEARS(60),
    TWO_YEARS(24),
    YEAR(12),
    QUARTER(3),
    MONTH(1);

    private static final double DAYS = 30.4375;

    private final int months;

    Zoom(int months) {
        this.months = months;
    }

    /** Refuses what is no zoom; the whole where nothing is asked. */
    public static Zoom of(String name) {
        for (Zoom one : values()) {
            if (name == null || one.name().equals(name)) {
                return one;
            }
        }
        throw Refusal.malformed("zoom", "unknown");
    }

    /** Of a window this wide; of the whole, which has no width of its own, 0. */
    int days() {
        return (int) Math.round(months * DAYS);
    }
}
