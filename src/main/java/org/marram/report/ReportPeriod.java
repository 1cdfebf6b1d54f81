package org.marram.report;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.marram.common.Checks;
import org.marram.project.StayFact;

/** The days that a report is about, the first and the last of them counted. */
public record ReportPeriod(LocalDate from, LocalDate until) {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    /** A calendar year. */
    public static ReportPeriod year(int year) {
        return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** From the first day that can be to today. */
    static ReportPeriod everything(LocalDate today) {
        return new ReportPeriod(EARLIEST, today);
    }

    /** Refuses a missing day, one that is ahead, and a last day before the first. */
    void refuseUnlessPossible(LocalDate today) {
        Checks checks = new Checks();
        checks.present("from", from);
        checks.present("until", until);
        checks.that(from == null || !from.isBefore(EARLIEST), "from", "out-of-range");
        checks.that(until == null || !until.isAfter(today), "until", "in-the-future");
        checks.that(from == null || until == null || !until.isBefore(from), "until", "ends-before-start");
        checks.refuseFaults();
    }

    /**
     * Whether its figures may leave: a whole year from the first day of a quarter on, which is over. Of two periods that can be
     * chosen freely, one could be taken from the other, and what remains is about few people.
     */
    public boolean isFixed(LocalDate today) {
        return from.get(IsoFields.DAY_OF_QUARTER) == 1
                && until.equals(from.plusYears(1).minusDays(1))
                && until.isBefore(today);
    }

    void refuseUnlessFixed(LocalDate today) {
        refuseUnlessPossible(today);
        new Checks().that(isFixed(today), "until", "period-not-fixed").refuseFaults();
    }

    /** HMIS reporting glossary, active clients by start and exit: both edges count. */
    boolean touches(StayFact stay) {
        return !stay.entry().isAfter(until)
                && (stay.exit() == null || !stay.exit().isBefore(from));
    }

    /** Whoever leaves on the last day has left. */
    boolean goesOnAfter(StayFact stay) {
        return stay.exit() == null || stay.exit().isAfter(until);
    }
}
