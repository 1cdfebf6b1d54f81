package org.marram.employment;

import java.time.LocalDate;
import org.marram.fact.Source;
import org.marram.fact.YesNo;

/**
 * What is said of work on one day.
 *
 * @param on the day of which it tells (InformationDate)
 * @param employed whether there was work on it (Employed)
 * @param kind how much; null unless there was
 * @param search whether they look for some; null unless there was none
 * @param note kept sealed; null for none
 */
public record EmploymentFacts(
        LocalDate on, YesNo employed, EmploymentKind kind, JobSearch search, Source source, String note) {

    /** The same with clean words and nothing left open. Refuses like {@link EmploymentService#add}. */
    public EmploymentFacts checked(LocalDate today) {
        return new EmploymentChecks(today).checked(this);
    }
}
