package org.marram.report;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marram.common.Times;
import org.marram.project.StayFact;

/**
 * One person in a report, once however many stays they had, by the HMIS Standard Reporting Terminology Glossary and the
 * programming specifications of HUD's annual report.
 *
 * @param age on the later of the report's first day and the first day of the last stay
 * @param leaver nothing goes on after the last day of the report; else a stayer
 * @param days of the last stay; of stayers, of the last that goes on, up to the report's last day, which counts. The day of an
 *     exit does not count, so that whoever comes and leaves on one day stayed 0 days (question 22a2 begins with 0)
 * @param destination of a leaver's last stay
 * @param rule by which a leaver's destination counts; of a stayer nothing
 */
record Counted(AgeGroup age, boolean leaver, int days, int destination, ExitRule rule) {

    /** By first day; of those that began on one day, the one that ended last. */
    private static final Comparator<StayFact> LAST =
            comparing(StayFact::entry).thenComparing(stay -> stay.exit() == null ? Times.NO_DAY : stay.exit());

    /** @param birth null where it is not known; empty where no stay touches the period */
    static Optional<Counted> of(List<StayFact> stays, LocalDate birth, ReportPeriod period) {
        List<StayFact> served = stays.stream().filter(period::touches).toList();
        return served.stream().max(LAST).map(last -> {
            AgeGroup age = AgeGroup.of(birth, later(period.from(), last.entry()));
            return served.stream()
                    .filter(period::goesOnAfter)
                    .max(LAST)
                    .map(on -> new Counted(age, false, days(on.entry(), period.until()) + 1, 0, null))
                    .orElseGet(() -> new Counted(
                            age,
                            true,
                            days(last.entry(), last.exit()),
                            DestinationGroup.destination(last.destination()),
                            ExitRule.of(last.projectType())));
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int days(LocalDate from, LocalDate until) {
        return (int) DAYS.between(from, until);
    }
}
