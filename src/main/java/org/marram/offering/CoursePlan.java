package org.marram.offering;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a course takes place; endsOn is its last day.
 *
 * @param rule null while nobody has said on which days; then from and until are null too
 * @param from by the clock on the wall
 */
public record CoursePlan(
        long id,
        long programmeId,
        long organisationId,
        LocalDate startsOn,
        LocalDate endsOn,
        Timetable rule,
        LocalTime from,
        LocalTime until) {}
