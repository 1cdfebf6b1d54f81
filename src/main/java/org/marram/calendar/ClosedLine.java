package org.marram.calendar;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * Days without classes; until is the last of them.
 *
 * @param everywhere whether all partners of the programme have them
 */
public record ClosedLine(Ref ref, LocalDate from, LocalDate until, boolean everywhere) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
