package org.marram.offering;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * One course with everything that is said of it.
 *
 * @param siteName of the site where it takes place; null where none is said
 * @param siteTown likewise
 * @param accessibility what the directory says of that site
 * @param version what a change names
 */
public record CourseView(
        Ref ref,
        int version,
        String title,
        Ref organisation,
        String organisationName,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        int taken,
        CourseDetails details,
        String siteName,
        String siteTown,
        String accessibility) {}
