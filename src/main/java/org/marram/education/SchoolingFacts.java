package org.marram.education;

import java.time.LocalDate;
import org.marram.fact.Source;
import org.marram.person.Told;

/**
 * What is said of a school or a course that somebody goes or went to.
 *
 * @param from the first day, or the one from which this is known to hold
 * @param until the last day; null while it goes on
 * @param level where it leads
 * @param grade the last one completed there or before
 * @param institution a name; kept sealed
 * @param note kept sealed; null for none
 */
public record SchoolingFacts(
        LocalDate from,
        LocalDate until,
        IscedLevel level,
        LastGrade grade,
        SchoolStatus status,
        Told institution,
        Source source,
        String note) {

    /** The same, ended; a note replaces an earlier one only where there is one. Whoever went there goes there no longer. */
    SchoolingFacts ended(LocalDate on, SchoolStatus now, String words) {
        SchoolStatus before = status.goesThere() ? SchoolStatus.NOT_ASKED : status;
        return new SchoolingFacts(
                from, on, level, grade, now == null ? before : now, institution, source, words == null ? note : words);
    }
}
