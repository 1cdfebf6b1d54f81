package org.marram.offering;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * The whole of what is said of a course; endsOn is its last day.
 *
 * @param version as it was read
 */
public record ChangeCourse(
        Ref course,
        int version,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        CourseDetails details) {}
