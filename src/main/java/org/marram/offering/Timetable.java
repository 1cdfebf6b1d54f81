package org.marram.offering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * On which days of which weeks something takes place: an RFC 5545 recurrence rule of weeks and of nothing finer or longer,
 * such as FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE. The first and last day stand elsewhere.
 */
public record Timetable(String rule) {

    /** Every week on these days. */
    public static Timetable weekly(Set<DayOfWeek> days, int everyWeeks) {
        return new Timetable(
                "FREQ=WEEKLY" + (everyWeeks == 1 ? "" : ";INTERVAL=" + everyWeeks) + ";BYDAY=" + byday(days));
    }

    private static String byday(Set<DayOfWeek> days) {
        return days.stream().sorted().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    }

    /** Empty where it is no rule, or one that says more than weeks and days. */
    static Optional<Timetable> read(String text) {
        return parsed(text)
                .filter(rule -> rule.getFreq() == Freq.WEEKLY && rule.getByDayPart() != null)
                .filter(rule -> rule.getByDayPart().stream().allMatch(day -> day.pos == 0))
                .filter(Timetable::saysNoMore)
                .map(rule -> new Timetable(rule.toString()));
    }

    private static boolean saysNoMore(RecurrenceRule rule) {
        Set<Part> known = EnumSet.of(Part.FREQ, Part.INTERVAL, Part.BYDAY, Part.WKST);
        return Arrays.stream(Part.values()).filter(rule::hasPart).allMatch(known::contains);
    }

    public Set<DayOfWeek> days() {
        return parsed(rule).orElseThrow().getByDayPart().stream()
                .map(day -> Arrays.stream(DayOfWeek.values())
                        .filter(one -> one.name().startsWith(day.weekday.name()))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** "MO,WE". */
    public String byday() {
        return byday(days());
    }

    /** 1: every week, 2: every second. */
    public int everyWeeks() {
        return parsed(rule).orElseThrow().getInterval();
    }

    /** The days from one until another, both included. The week of the first day of the whole is the first that is counted. */
    public List<LocalDate> daysBetween(LocalDate first, LocalDate from, LocalDate until) {
        Set<DayOfWeek> meant = days();
        RecurrenceRuleIterator each = parsed(rule).orElseThrow().iterator(dateTime(first));
        each.fastForward(dateTime(from));
        List<LocalDate> found = new ArrayList<>();
        while (each.hasNext()) {
            DateTime next = each.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(until)) {
                break;
            }
            if (!day.isBefore(from) && meant.contains(day.getDayOfWeek())) {
                found.add(day);
            }
        }
        return found;
    }

    /** Another day of the week instead of this one, everything else as it is. */
    public Timetable with(DayOfWeek instead, DayOfWeek of) {
        Set<DayOfWeek> days = days();
        days.remove(of);
        days.add(instead);
        return weekly(days, everyWeeks());
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static Optional<RecurrenceRule> parsed(String text) {
        try {
            return Optional.of(new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT));
        } catch (InvalidRecurrenceRuleException none) {
            return Optional.empty();
        }
    }
}
