package org.marram.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much was attended in how many of the last weeks, as the criterion counts: quarter hours, or sessions. A week counts once it is over and something was
 * logged in it: weeks without a session of the course, and weeks for which somebody was excused throughout, are pauses
 * and are not held against anybody. A week of absences counts, with nothing attended.
 */
public record Pace(int amount, int weeks) {

    /** How far back it looks, pauses included. */
    static final int WEEKS_BACK = 26;

    private static final int MOST = 8;

    /** One session as it was logged for one person. */
    record Logged(Instant startsAt, int amount, boolean excused) {}

    /** Of the last eight such weeks, from Monday to Sunday in this zone; the week of today is not over. */
    static Pace of(List<Logged> sessions, LocalDate today, ZoneId zone) {
        Map<LocalDate, Integer> weeks = new TreeMap<>(Comparator.reverseOrder());
        LocalDate now = monday(today);
        LocalDate first = now.minusWeeks(WEEKS_BACK);
        for (Logged one : sessions) {
            LocalDate week = monday(LocalDate.ofInstant(one.startsAt(), zone));
            if (!one.excused() && week.isBefore(now) && !week.isBefore(first)) {
                weeks.merge(week, one.amount(), Integer::sum);
            }
        }
        List<Integer> last = weeks.values().stream().limit(MOST).toList();
        return new Pace(last.stream().mapToInt(Integer::intValue).sum(), last.size());
    }

    /** The first day from which a session can count. */
    static LocalDate from(LocalDate today) {
        return monday(today).minusWeeks(WEEKS_BACK);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
