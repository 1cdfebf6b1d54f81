package org.marram.income;

import java.time.LocalDate;
import org.marram.fact.YesNo;

/**
 * What somebody lived on, as a picture needs it.
 *
 * @param totalMinor a month, in the smallest unit of the currency; null where nobody said how much, as the currency
 */
public record IncomeFact(LocalDate on, Stage stage, YesNo anyIncome, Integer totalMinor, String currency) {

    /** A month: what was told, and nothing where there is no income; null where it is not known. */
    public Integer amount() {
        return totalMinor == null && anyIncome == YesNo.NO ? Integer.valueOf(0) : totalMinor;
    }
}
