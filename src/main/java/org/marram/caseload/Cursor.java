package org.marram.caseload;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * Where a page of the list ends: the next one starts after this day or instant, whichever the list is sorted by, and this
 * plan. Written {@code 2026-03-01~<ref>}.
 */
record Cursor(Comparable<?> at, Ref plan) {

    /** Refuses what was not written for this order. */
    static Cursor parse(CaseloadSort sort, String text) {
        int tilde = text.indexOf('~');
        if (tilde < 0) {
            throw Refusal.invalid("after", "unknown");
        }
        try {
            String at = text.substring(0, tilde);
            return new Cursor(
                    sort == CaseloadSort.NEXT_DUE ? LocalDate.parse(at) : Instant.parse(at),
                    Ref.parse(text.substring(tilde + 1)));
        } catch (DateTimeException | Refusal malformed) {
            throw Refusal.invalid("after", "unknown");
        }
    }

    @Override
    public String toString() {
        return at + "~" + plan;
    }
}
