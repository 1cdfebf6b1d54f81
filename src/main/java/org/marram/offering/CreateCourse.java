package org.marram.offering;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * A new course of a training provider; endsOn is its last day.
 *
 * @param organisation null where a partner adds a course of its own
 */
public record CreateCourse(
        Ref organisation, String title, LocalDate startsOn, LocalDate endsOn, int capacity, CourseDetails details) {

    public CreateCourse(Ref organisation, String title, LocalDate startsOn, LocalDate endsOn, int capacity) {
        this(organisation, title, startsOn, endsOn, capacity, CourseDetails.EMPTY);
    }
}
