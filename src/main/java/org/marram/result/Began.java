package org.marram.result;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * One place in a course, from its begin to today; whose it is stays in here.
 *
 * @param earned whether a credential came of it
 * @param quarterHours attended
 * @param marked sessions, excused ones left out
 * @param there those of them that were attended
 */
record Began(
        Ref course,
        String title,
        long personId,
        LocalDate on,
        boolean completed,
        boolean earned,
        int quarterHours,
        int marked,
        int there) {}
