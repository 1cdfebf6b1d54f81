package org.marram.offering;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A course in a list. */
public record CourseLine(
        Ref ref,
        String title,
        Ref organisation,
        String organisationName,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        int taken) {}
