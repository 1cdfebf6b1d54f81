package org.marram.outcome;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.fact.Source;
import org.marram.person.Told;

/**
 * What is said of a job.
 *
 * @param from the first day
 * @param until the last day; null while it goes on
 * @param endReason null while it goes on
 * @param occupation a group of ISCO-08, one to four digits
 * @param employer a name; kept sealed
 * @param organisation the partner who employs, null where it is none
 * @param milestone the one that its days feed, null for none
 * @param note kept sealed; null for none
 */
public record JobFacts(
        LocalDate from,
        LocalDate until,
        JobEnd endReason,
        Told occupation,
        JobStatus status,
        HoursBand hours,
        Wage wage,
        Told employer,
        Ref organisation,
        Ref milestone,
        Source source,
        String note) {

    /** The same, ended; a note replaces an earlier one only where there is one. */
    JobFacts ended(LocalDate on, JobEnd reason, String words) {
        return new JobFacts(
                from,
                on,
                reason,
                occupation,
                status,
                hours,
                wage,
                employer,
                organisation,
                milestone,
                source,
                words == null ? note : words);
    }
}
