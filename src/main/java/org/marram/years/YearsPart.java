package org.marram.years;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which part of the years somebody looks at: how much at once, and how many half windows before (negative) or after the
 * one in which today stands at the first third.
 */
public record YearsPart(Zoom zoom, int steps) implements Serializable {

    public static final YearsPart WHOLE = new YearsPart(Zoom.ALL, 0);

    private static final int MOST_STEPS = 2_000;

    public YearsPart earlier() {
        return new YearsPart(zoom, steps - 1);
    }

    public YearsPart later() {
        return new YearsPart(zoom, steps + 1);
    }

    /** The next closer zoom around the same middle; at the closest, itself. */
    public YearsPart closer() {
        return at(Zoom.values()[Math.min(zoom.ordinal() + 1, Zoom.values().length - 1)]);
    }

    public YearsPart further() {
        return at(Zoom.values()[Math.max(zoom.ordinal() - 1, 0)]);
    }

    /** Another zoom around the same middle. */
    public YearsPart at(Zoom other) {
        if (zoom == Zoom.ALL || other == Zoom.ALL) {
            return new YearsPart(other, 0);
        }
        return new YearsPart(other, (int) Math.round((double) steps * zoom.days() / other.days()));
    }

    /** As near to it as there still is something to see. */
    public YearsPart within(Window whole, LocalDate today) {
        if (zoom == Zoom.ALL) {
            return WHOLE;
        }
        long days = zoom.days();
        long first = ChronoUnit.DAYS.between(today, whole.from()) + days / 3 - days;
        long last = ChronoUnit.DAYS.between(today, whole.until()) + days / 3;
        long least = Math.max(-MOST_STEPS, Math.min(0, Math.floorDiv(first * 2, days) + 1));
        long most = Math.min(MOST_STEPS, Math.max(0, -Math.floorDiv(-last * 2, days) - 1));
        return new YearsPart(zoom, (int) Math.max(least, Math.min(most, steps)));
    }

    Window window(Window whole, LocalDate today) {
        if (zoom == Zoom.ALL) {
            return whole;
        }
        LocalDate from = today.minusDays(zoom.days() / 3).plusDays((long) steps * zoom.days() / 2);
        return new Window(from, from.plusDays(zoom.days()));
    }
}
