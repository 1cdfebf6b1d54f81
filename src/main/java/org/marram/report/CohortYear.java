package org.marram.report;

import java.util.List;

/**
 * What became of the people who first began in one year.
 *
 * @param there how many were in a project 6, 12, 24, 36, 48, 60 months after their own first day; as many of these as the whole
 *     year has reached
 * @param permanent who by the last of these moments had left to a permanent place; null before the first
 * @param job who had a job 12 months after their first day; null before that
 */
public record CohortYear(int year, Figure entered, List<Figure> there, Figure permanent, Figure job) {

    CohortYear told() {
        return new CohortYear(
                year,
                entered.told(),
                there.stream().map(Figure::told).toList(),
                permanent == null ? null : permanent.told(),
                job == null ? null : job.told());
    }
}
