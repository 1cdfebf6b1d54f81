package org.marram.offline;

import org.marram.attendance.MarkKind;
import org.marram.attendance.RosterLine;
import org.marram.common.Ref;

/**
 * One person of a class, as far as a device may know them; kind is null while not marked.
 *
 * @param code tells people of the same initials apart; it stands beside the name in the class list
 */
public record OfflineLine(Ref enrolment, String initials, String code, MarkKind kind, int minutes) {

    static OfflineLine of(RosterLine line) {
        return new OfflineLine(
                line.enrolment(), Initials.of(line.nameToUse()), line.code(), line.kind(), line.minutes());
    }
}
