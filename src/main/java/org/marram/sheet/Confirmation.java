package org.marram.sheet;

import java.time.LocalDate;
import org.marram.outcome.HoursBand;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobView;

/**
 * Everything that stands on the paper by which an employer confirms a job, and nothing else ever does.
 *
 * @param name the name to use
 * @param employer null where it was not given, as occupation (ISCO-08 unit group)
 * @param until null while it goes on
 */
public record Confirmation(
        String name, String employer, String occupation, LocalDate from, LocalDate until, HoursBand hours) {

    /** What it takes from a job, and nothing more. */
    public static Confirmation of(String name, JobView job) {
        JobFacts facts = job.facts();
        return new Confirmation(
                name,
                job.organisationName() == null ? facts.employer().words() : job.organisationName(),
                facts.occupation().words(),
                facts.from(),
                facts.until(),
                facts.hours());
    }
}
