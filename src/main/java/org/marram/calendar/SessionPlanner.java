package org.marram.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marram.offering.CourseChanged;
import org.marram.offering.CoursePlan;
import org.marram.offering.WeeklyHours;

/**
 * Makes the sessions that are ahead stand as the rules of their course have them, a year ahead. Doing it again changes nothing.
 * What has begun, what was added by hand, moved or called off is left alone.
 */
@ApplicationScoped
class SessionPlanner {

    private static final int DAYS_AHEAD = 365;
    private static final int DAYS_LEFT = 300;

    @Inject
    private Sessions sessions;

    @Inject
    private Event<ClassesChanged> changes;

    @Inject
    private Clock clock;

    /** In the transaction in which a course was saved; it is held. */
    void changed(@Observes CourseChanged event) {
        follow(event.plan());
    }

    /** The caller holds the course. */
    void follow(CoursePlan course) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        LocalDate until = earlier(course.endsOn(), today.plusDays(DAYS_AHEAD));
        CourseCalendar stands = sessions.calendar(course.id());
        Map<LocalDate, Meeting> wanted = wanted(course, stands, today, until);
        boolean changed = false;
        for (CourseSession each : sessions.planned(course.id(), today)) {
            Meeting meeting = wanted.remove(each.plannedOn());
            if (each.followsRule(now) && meeting != null) {
                changed |= each.at(meeting);
            } else if (each.followsRule(now)) {
                sessions.remove(each);
                changed = true;
            }
        }
        wanted.entrySet().stream()
                .map(each -> new CourseSession(course, each.getKey(), each.getValue()))
                .filter(made -> made.startsAt().isAfter(now))
                .forEach(sessions::store);
        if (course.weekly().isEmpty()) {
            sessions.remove(stands);
        } else {
            stands.plannedUntil(until);
            sessions.store(stands);
        }
        sessions.flush();
        if (changed) {
            changes.fire(new ClassesChanged(course.id()));
        }
    }

    /** Somebody's course whose sessions do not stand far enough ahead; empty where all do. */
    List<Long> behind() {
        LocalDate today = LocalDate.now(clock);
        return sessions.behind(today, today.plusDays(DAYS_LEFT)).stream().toList();
    }

    /** As {@link #behind()}, those of one organisation. */
    List<Long> behind(long organisationId) {
        LocalDate today = LocalDate.now(clock);
        return sessions.behind(organisationId, today, today.plusDays(DAYS_LEFT));
    }

    private Map<LocalDate, Meeting> wanted(CoursePlan course, CourseCalendar stands, LocalDate today, LocalDate until) {
        Map<LocalDate, Meeting> wanted = new TreeMap<>();
        if (course.weekly().isEmpty()) {
            return wanted;
        }
        LocalDate from = course.startsOn().isAfter(today) ? course.startsOn() : today;
        for (WeeklyHours hours : course.weekly()) {
            hours.timetable()
                    .daysBetween(course.startsOn(), stands.first(hours.rule(), from), until)
                    .forEach(day -> wanted.put(day, Meeting.on(day, hours.from(), hours.until(), clock.getZone())));
        }
        sessions.closed(course.programmeId(), course.organisationId(), from, until).stream()
                .map(ClosedDays::line)
                .forEach(closed -> wanted.keySet().removeIf(closed::holds));
        return wanted;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
