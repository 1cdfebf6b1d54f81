package org.marram.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Role;
import org.marram.calendar.CalendarService;
import org.marram.calendar.ScheduleSession;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.ToldClock;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.testing.Deployments;

/** Rule 92: by the server's clock alone, a list is good for a day. */
@ExtendWith(ArquillianExtension.class)
class OldListIT {

    @Inject
    OfflineService offline;

    @Inject
    CalendarService calendar;

    @Inject
    CourseService courses;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void aListOfADayAgoIsRefusedAndAYoungerOneIsNot() {
        long programme = samples.aProgramme();
        samples.become(samples.staff(programme, Role.PROVIDER, null, samples.anOrganisation(programme)));
        LocalDate today = LocalDate.now(clock);
        Ref course = courses.createOwn(new CreateCourse(null, "Baking", today.minusDays(3), today.plusDays(9), 9));
        Instant start = clock.instant().minus(Duration.ofHours(30));
        Ref session = calendar.schedule(new ScheduleSession(course, start, start.plus(Duration.ofHours(2))));
        assertThat(offline.send(new SendMarks(session, taken(start, Duration.ofHours(23)), List.of())))
                .isEqualTo(new Sent(List.of(), List.of()));
        String old = taken(start, Duration.ofHours(24));
        assertThatThrownBy(() -> offline.send(new SendMarks(session, old, List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("list-too-old"));
    }

    /** So long ago. */
    private String taken(Instant start, Duration ago) {
        String[] ticket = new String[1];
        ToldClock.<RuntimeException, RuntimeException>at(
                clock.instant().minus(ago),
                () -> ticket[0] = offline.take(LocalDate.ofInstant(start, clock.getZone()))
                        .lists()
                        .get(0)
                        .ticket());
        return ticket[0];
    }
}
