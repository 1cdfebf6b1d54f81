package org.marram.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a milestone is reached if things go on as in the last weeks, and why nothing can be said where it
 * cannot. Never a day that is over, never one more than forty years away.
 *
 * @param on null where no day can be said
 * @param daysLater than its due date; 0 where it is not later
 * @param endsOn the last day of the course whose hours or sessions count, null where there is no place in one
 * @param pace null where neither hours nor sessions count
 */
public record Forecast(Reason reason, LocalDate on, int daysLater, LocalDate endsOn, Pace pace) {

    static final int LEAST_WEEKS = 3;

    private static final int MOST_YEARS = 40;
    private static final int WEEK = 7;

    public enum Reason {
        /** No course whose hours or sessions would count, and no appointment that is planned. */
        NO_PLACE,
        /** Fewer than three weeks with something logged. */
        TOO_FEW_WEEKS,
        /** Nothing was attended in those weeks. */
        NO_PACE,
        /** The course ends first; the day stands where the pace would tell one. */
        ENDS_BEFORE,
        ON_TIME,
        LATER,
        /** Days in a job or nights in a home prove it, and none goes on at present. */
        NOTHING_LASTS
    }

    /** Of what grows by itself: reached on that day if it goes on, null where nothing does. There is no pace. */
    static Forecast of(LocalDate on, LocalDate dueOn, LocalDate today) {
        if (on == null) {
            return new Forecast(Reason.NOTHING_LASTS, null, 0, null, null);
        }
        LocalDate day = on.isBefore(today) ? today : on;
        int later = later(day, dueOn);
        return new Forecast(later > 0 ? Reason.LATER : Reason.ON_TIME, day, later, null, null);
    }

    /** @param remaining quarter hours still to attend; @param endsOn null where there is no place in a course */
    static Forecast of(int remaining, Pace pace, LocalDate dueOn, LocalDate endsOn, LocalDate today) {
        return endsOn == null
                ? new Forecast(Reason.NO_PLACE, null, 0, null, pace)
                : goesOn(remaining, pace, dueOn, endsOn, today);
    }

    /** As {@link #of(int, Pace, LocalDate, LocalDate, LocalDate)}, of what goes on until then, or (null) without an end. */
    static Forecast goesOn(int remaining, Pace pace, LocalDate dueOn, LocalDate endsOn, LocalDate today) {
        LocalDate on = pace.weeks() < LEAST_WEEKS || pace.amount() == 0 ? null : day(remaining, pace, today);
        boolean over = endsOn != null && endsOn.isBefore(today);
        if (over || endsOn != null && on != null && on.isAfter(endsOn)) {
            return new Forecast(Reason.ENDS_BEFORE, on, later(on, dueOn), endsOn, pace);
        }
        if (on == null) {
            Reason why = pace.weeks() < LEAST_WEEKS ? Reason.TOO_FEW_WEEKS : Reason.NO_PACE;
            return new Forecast(why, null, 0, endsOn, pace);
        }
        int later = later(on, dueOn);
        return new Forecast(later > 0 ? Reason.LATER : Reason.ON_TIME, on, later, endsOn, pace);
    }

    private static LocalDate day(int remaining, Pace pace, LocalDate today) {
        long needed = (long) Math.max(0, remaining) * WEEK * pace.weeks();
        long days = (needed + pace.amount() - 1) / pace.amount();
        LocalDate last = today.plusYears(MOST_YEARS);
        return days > ChronoUnit.DAYS.between(today, last) ? last : today.plusDays(days);
    }

    private static int later(LocalDate on, LocalDate dueOn) {
        return on == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, on));
    }
}
