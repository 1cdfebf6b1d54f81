package org.marram.caseload;

import org.marram.common.Checks;
import org.marram.common.Ref;

/**
 * Who stands in the list; what is null or false narrows nothing, and everything together must hold.
 *
 * @param dueInDays something is due within so many days from today, or was due before
 * @param overdue something is later than planned
 * @param reviewDue the review window has opened
 * @param notSeenDays nobody has met them for so many days
 * @param pathway a goal that is not archived goes this way; its code
 * @param responsible whose people, for a supervisor
 * @param closed the closed plans instead of the open ones
 */
public record CaseloadFilter(
        Integer dueInDays,
        boolean overdue,
        boolean reviewDue,
        Integer notSeenDays,
        String pathway,
        Ref responsible,
        boolean closed,
        CaseloadSort sort) {

    /** Everybody whose plan is open, the next thing due first. */
    public static final CaseloadFilter ALL =
            new CaseloadFilter(null, false, false, null, null, null, false, CaseloadSort.NEXT_DUE);

    private static final int MOST_DAYS = 3_650;

    public CaseloadFilter {
        sort = sort == null ? CaseloadSort.NEXT_DUE : sort;
    }

    /** How many things narrow it; the order does not. */
    public int narrows() {
        return (dueInDays == null ? 0 : 1)
                + (overdue ? 1 : 0)
                + (reviewDue ? 1 : 0)
                + (notSeenDays == null ? 0 : 1)
                + (pathway == null ? 0 : 1)
                + (responsible == null ? 0 : 1)
                + (closed ? 1 : 0);
    }

    void check(Checks checks) {
        checks.that(dueInDays == null || dueInDays >= 0 && dueInDays <= MOST_DAYS, "dueInDays", "out-of-range");
        checks.that(notSeenDays == null || notSeenDays >= 1 && notSeenDays <= MOST_DAYS, "notSeenDays", "out-of-range");
    }
}
