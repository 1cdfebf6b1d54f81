package org.marram.years;

import java.time.LocalDate;
import org.marram.income.Stage;

/**
 * What somebody lived on from one day to the next one that tells of it.
 *
 * @param anchor where it stands on the page: {@code income-1} is the newest
 * @param title how much, or why that is not known, in words
 * @param state at which point of the way it was told, in words
 * @param amount in the smallest unit of the currency; null where it is not known
 * @param currency null where there is no income, and where it is not known
 * @param until the day of the next one, or today; of what was told at the end, its own
 */
public record Step(
        String anchor,
        String title,
        String state,
        Stage stage,
        Integer amount,
        String currency,
        String words,
        LocalDate on,
        LocalDate until) {

    boolean isKnown() {
        return amount != null;
    }

    /** Whether its amount can be compared with that of the other. */
    boolean goesOnFrom(Step before) {
        return before.isKnown()
                && isKnown()
                && before.until.equals(on)
                && (currency == null || before.currency == null || currency.equals(before.currency));
    }
}
