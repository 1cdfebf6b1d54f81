package org.marram.offering;

import java.time.LocalDate;
import org.marram.common.Ref;

/** What other rooms need to know of a course. */
public record CourseFacts(
        long id,
        Ref ref,
        String title,
        long programmeId,
        long organisationId,
        String organisationName,
        LocalDate startsOn,
        LocalDate endsOn) {}
