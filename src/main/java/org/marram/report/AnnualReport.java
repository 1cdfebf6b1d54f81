package org.marram.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The figures of an annual report, by the definitions of HUD's.
 *
 * @param projects the names of those that it is about; empty for all
 * @param rules by which their exits count
 * @param least fewest people of whom something is told outside the programme
 * @param fixed whether its period is one of those whose figures may leave at all
 * @param permanent share of the leavers who went to a permanent place, or to another that counts for their kind of project
 */
public record AnnualReport(
        LocalDate from,
        LocalDate until,
        List<String> projects,
        Set<ExitRule> rules,
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
                rules,
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
