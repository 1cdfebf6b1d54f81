package org.marram.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How far ahead the sessions of a course's rule stand, and from when on a rule has sessions, where it took the place of another. */
@Entity
@Table(name = "course_calendar")
class CourseCalendar {

    @Id
    private long courseId;

    private LocalDate plannedUntil;
    private String rulesFrom;

    protected CourseCalendar() {}

    CourseCalendar(long courseId) {
        this.courseId = courseId;
    }

    void plannedUntil(LocalDate day) {
        plannedUntil = day;
    }

    /** As long as the course has this rule, the rule has no session before that day. Of no others than these is a day kept. */
    void begins(String rule, LocalDate day, Collection<String> rules) {
        Map<String, LocalDate> days = days();
        days.put(rule, day);
        days.keySet().retainAll(rules);
        rulesFrom = days.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The first day, this one or later, on which this rule can have a session. */
    LocalDate first(String rule, LocalDate from) {
        LocalDate begins = days().getOrDefault(rule, from);
        return begins.isAfter(from) ? begins : from;
    }

    private Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new TreeMap<>();
        if (rulesFrom != null) {
            rulesFrom.lines().map(line -> line.split(" ")).forEach(said -> days.put(said[0], LocalDate.parse(said[1])));
        }
        return days;
    }
}
