package org.marram.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.marram.offering.Timetable;

/** How far ahead the sessions of a course's rule stand, and from when on, where it is another rule than the one before. */
@Entity
@Table(name = "course_calendar")
class CourseCalendar {

    @Id
    private long courseId;

    private LocalDate plannedUntil;
    private String rrule;
    private LocalDate ruleFrom;

    protected CourseCalendar() {}

    CourseCalendar(long courseId) {
        this.courseId = courseId;
    }

    void plannedUntil(LocalDate day) {
        plannedUntil = day;
    }

    /** As long as the course has this rule, it has no session before that day. */
    void begins(Timetable rule, LocalDate day) {
        rrule = rule.rule();
        ruleFrom = day;
    }

    /** The first day, this one or later, on which this rule can have a session. */
    LocalDate first(Timetable rule, LocalDate from) {
        return rule.rule().equals(rrule) && ruleFrom.isAfter(from) ? ruleFrom : from;
    }
}
