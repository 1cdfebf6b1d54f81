package org.marram.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.marram.common.Ref;
import org.marram.person.Known;

/**
 * A line that a rule has found.
 *
 * @param subject null for a to-do about no person
 * @param what course or partner; null where it is sealed, or where the line is about the person
 * @param seal opens {@code what}; null where it is not sealed
 * @param on the day that is told
 * @param by the day from which its kind's patience is counted
 * @param waits of a milestone: one that it needs is still open
 * @param version of a to-do
 */
record WorkFound(
        WorkSubject subject,
        WorkKind kind,
        long objectId,
        Ref object,
        String what,
        Sealed seal,
        LocalDate on,
        LocalDate by,
        boolean waits,
        Integer version) {

    /** Words that are opened only for a line that is shown. */
    interface Sealed {

        /** Null where they do not open. */
        String open(Known known);
    }

    /** Most pressing first. What has passed its patience presses equally, else a very old line would stand above all forever. */
    static Comparator<WorkFound> byPressing(LocalDate today) {
        return Comparator.comparing((WorkFound line) -> line.pressesOn(today))
                .thenComparing(WorkFound::kind)
                .thenComparing(WorkFound::by)
                .thenComparing(WorkFound::objectId);
    }

    private LocalDate pressesOn(LocalDate today) {
        LocalDate day = by.plusDays(kind.patience());
        return day.isBefore(today) ? today : day;
    }

    WorkLine line(Known known, LocalDate today) {
        return new WorkLine(
                kind,
                object,
                seal == null ? what : seal.open(known),
                on,
                on == null ? null : (int) ChronoUnit.DAYS.between(today, on),
                waits,
                version);
    }
}
