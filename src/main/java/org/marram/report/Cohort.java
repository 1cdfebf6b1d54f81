package org.marram.report;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.marram.project.StayFact;

/** The people who first began in one year, counted one after the other. */
class Cohort {

    /** Of {@link CohortReport#MONTHS}: those after which a job is asked for. */
    static final int JOB_AFTER = 12;

    private final int year;
    private final List<Integer> months;
    private final int[] there;
    private int entered;
    private int permanent;
    private int job;

    Cohort(int year, LocalDate today) {
        this.year = year;
        LocalDate last = LocalDate.of(year, 12, 31);
        months = CohortReport.MONTHS.stream()
                .filter(many -> !last.plusMonths(many).isAfter(today))
                .toList();
        there = new int[months.size()];
    }

    /** @param first somebody's first day; @param works whether they had a job {@value #JOB_AFTER} months later */
    void add(LocalDate first, List<StayFact> stays, boolean works) {
        entered++;
        job += works ? 1 : 0;
        for (int at = 0; at < there.length; at++) {
            there[at] += isThere(stays, first.plusMonths(months.get(at))) ? 1 : 0;
        }
        if (there.length > 0 && leftToStay(stays, first.plusMonths(months.get(there.length - 1)))) {
            permanent++;
        }
    }

    private static boolean isThere(List<StayFact> stays, LocalDate day) {
        return stays.stream()
                .anyMatch(stay -> !stay.entry().isAfter(day)
                        && (stay.exit() == null || stay.exit().isAfter(day)));
    }

    private static boolean leftToStay(List<StayFact> stays, LocalDate day) {
        return !isThere(stays, day)
                && stays.stream()
                        .filter(stay -> !stay.entry().isAfter(day))
                        .max(comparing(StayFact::exit))
                        .map(StayFact::destination)
                        .map(DestinationGroup::of)
                        .filter(DestinationGroup.PERMANENT::equals)
                        .isPresent();
    }

    CohortYear year(SmallNumbers small) {
        List<Integer> counts = IntStream.of(there).boxed().toList();
        List<Boolean> told = small.tellsOverTime(entered, counts);
        List<Figure> figures = new ArrayList<>();
        for (int at = 0; at < there.length; at++) {
            figures.add(new Figure(there[at], told.get(at)));
        }
        return new CohortYear(
                year,
                new Figure(entered, entered >= small.least()),
                figures,
                figures.isEmpty() ? null : permanent(small, figures.get(figures.size() - 1)),
                months.contains(JOB_AFTER) ? new Figure(job, small.tellsWithin(entered, job)) : null);
    }

    /** Where it is told who is still there, whoever left elsewhere follows. */
    private Figure permanent(SmallNumbers small, Figure still) {
        int left = still.leaves() ? entered - still.people() : entered;
        return new Figure(permanent, small.tellsWithin(entered, permanent) && left - permanent >= small.least());
    }
}
