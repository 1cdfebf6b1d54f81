package org.marram.report;

import java.util.List;

/**
 * What became of people, by the year in which they first began: the six years before this one, so that the earliest has five
 * whole years behind it.
 *
 * @param projects the names of those that it is about; empty for all
 * @param least fewest people of whom something is told outside the programme
 */
public record CohortReport(List<String> projects, int least, List<CohortYear> years) {

    /** Months after somebody's first day at which it is looked where they are. */
    public static final List<Integer> MONTHS = List.of(6, 12, 24, 36, 48, 60);

    /** As it may leave. */
    CohortReport told() {
        return new CohortReport(
                projects, least, years.stream().map(CohortYear::told).toList());
    }
}
