package org.marram.offering;

import java.time.LocalDate;
import java.util.List;

/**
 * When a course takes place; endsOn is its last day.
 *
 * @param weekly on which days and when; empty while nobody has said it; each day of the week once
 */
public record CoursePlan(
        long id,
        long programmeId,
        long organisationId,
        LocalDate startsOn,
        LocalDate endsOn,
        List<WeeklyHours> weekly) {}
