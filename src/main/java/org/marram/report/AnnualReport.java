package org.marram.report;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of an annual report, by the definitions of HUD's.
 *
 * @param projects the names of those that it is about; empty for all
 * @param least fewest people of whom something is told outside the programme
 * @param fixed whether its period is one of those whose figures may leave at all
 * @param permanent share of the leavers
 */
public record AnnualReport(
        LocalDate from,
        LocalDate until,
        List<String> projects,
        int least,
        boolean fixed,
        Figure served,
        Figure adults,
        Figure children,
        Figure unknownAge,
        Figure leavers,
        Figure stayers,
        LengthOfStay stayOfLeavers,
        LengthOfStay stayOfStayers,
        List<Destinations> destinations,
        Share permanent) {

    /** As it may leave. */
    AnnualReport told() {
        return new AnnualReport(
                from,
                until,
                projects,
                least,
                fixed,
                served.told(),
                adults.told(),
                children.told(),
                unknownAge.told(),
                leavers.told(),
                stayers.told(),
                stayOfLeavers.told(),
                stayOfStayers.told(),
                destinations.stream().map(Destinations::told).toList(),
                permanent.told());
    }
}
