package org.marram.report;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marram.project.StayFact;

/** Parts people by the year in which they first began. */
class Cohorts {

    private static final int YEARS = 6;

    private final Map<Integer, Cohort> years = new TreeMap<>();

    Cohorts(LocalDate today) {
        for (int year = today.getYear() - YEARS; year < today.getYear(); year++) {
            years.put(year, new Cohort(year, today));
        }
    }

    /** On which day each has to have a job, of those who began in one of the years. */
    Map<Long, LocalDate> workingDays(Map<Long, List<StayFact>> people) {
        Map<Long, LocalDate> days = new HashMap<>();
        people.forEach((person, stays) -> {
            LocalDate first = first(stays);
            if (years.containsKey(first.getYear())) {
                days.put(person, first.plusMonths(Cohort.JOB_AFTER));
            }
        });
        return days;
    }

    /** @param working those who had a job on that day */
    void add(Map<Long, List<StayFact>> people, Set<Long> working) {
        people.forEach((person, stays) -> {
            LocalDate first = first(stays);
            Cohort cohort = years.get(first.getYear());
            if (cohort != null) {
                cohort.add(first, stays, working.contains(person));
            }
        });
    }

    List<CohortYear> years(SmallNumbers small) {
        return years.values().stream().map(cohort -> cohort.year(small)).toList();
    }

    private static LocalDate first(List<StayFact> stays) {
        return stays.stream().map(StayFact::entry).min(naturalOrder()).orElseThrow();
    }
}
