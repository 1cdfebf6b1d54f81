package org.marram.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.marram.offering.CourseChanged;
import org.marram.offering.CoursePlan;

/**
 * Makes the sessions that are ahead stand as the rule of their course has them, a year ahead. Doing it again changes nothing.
 * What has begun, what was added by hand, moved or called off is left alone.
 */
@ApplicationScoped
class SessionPlanner {

    private static final int DAYS_AHEAD = 365;
    private static final int DAYS_LEFT = 300;

    @Inject
    private Sessions sessions;

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
        Set<LocalDate> wanted = wanted(course, stands, today, until);
        for (CourseSession each : sessions.planned(course.id(), today)) {
            boolean stays = wanted.remove(each.plannedOn());
            if (each.followsRule(now) && stays) {
                each.at(meeting(course, each.plannedOn()));
            } else if (each.followsRule(now)) {
                sessions.remove(each);
            }
        }
        wanted.stream()
                .map(day -> new CourseSession(course, day, meeting(course, day)))
                .filter(made -> made.startsAt().isAfter(now))
                .forEach(sessions::store);
        if (course.rule() == null) {
            sessions.remove(stands);
        } else {
            stands.plannedUntil(until);
            sessions.store(stands);
        }
        sessions.flush();
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

    private Set<LocalDate> wanted(CoursePlan course, CourseCalendar stands, LocalDate today, LocalDate until) {
        if (course.rule() == null) {
            return new TreeSet<>();
        }
        LocalDate from = stands.first(course.rule(), course.startsOn().isAfter(today) ? course.startsOn() : today);
        Set<LocalDate> days = new TreeSet<>(course.rule().daysBetween(course.startsOn(), from, until));
        sessions.closed(course.programmeId(), course.organisationId(), from, until).stream()
                .map(ClosedDays::line)
                .forEach(closed -> days.removeIf(closed::holds));
        return days;
    }

    private Meeting meeting(CoursePlan course, LocalDate day) {
        ZoneId zone = clock.getZone();
        return Meeting.on(day, course.from(), course.until(), zone);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
