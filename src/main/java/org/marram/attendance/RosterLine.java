package org.marram.attendance;

import org.marram.common.Ref;

/**
 * One person on the roster.
 *
 * @param kind null while not marked
 * @param cannotCome whether they said beforehand that they cannot come; nobody is asked why
 */
public record RosterLine(Ref enrolment, String nameToUse, MarkKind kind, int minutes, boolean cannotCome) {

    private static final int CODES = 1_000;

    /** Three digits that stay: they tell people of the same initials apart, where no more of a name may be shown. */
    public String code() {
        return "%03d".formatted(Math.floorMod(enrolment.bits().getLeastSignificantBits(), CODES));
    }
}
