package org.marram.offering;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same hours on some days of the week.
 *
 * @param rule the days: an RFC 5545 recurrence, FREQ=WEEKLY;BYDAY=MO,WE
 * @param from by the clock on the wall, on each of these days; until likewise
 */
public record WeeklyHours(String rule, LocalTime from, LocalTime until) {

    public Timetable timetable() {
        return new Timetable(rule);
    }

    public Set<DayOfWeek> days() {
        return timetable().days();
    }

    Week week() {
        return Week.of(days(), from, until);
    }

    /** One a line; null for none. */
    static String written(List<WeeklyHours> all) {
        return all.isEmpty()
                ? null
                : all.stream()
                        .map(each -> each.rule + " " + each.from + " " + each.until)
                        .collect(Collectors.joining("\n"));
    }

    /** As {@link #written} wrote it. */
    static List<WeeklyHours> read(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(line -> line.split(" "))
                        .map(said -> new WeeklyHours(said[0], LocalTime.parse(said[1]), LocalTime.parse(said[2])))
                        .toList();
    }
}
