package org.marram.income;

import java.time.LocalDate;
import java.util.List;
import org.marram.fact.Source;
import org.marram.fact.YesNo;

/**
 * What somebody lives on, as it was on one day.
 *
 * @param on the day of which it tells (InformationDate)
 * @param anyIncome whether there is any income in money (IncomeFromAnySource)
 * @param totalMinor all of it a month (TotalMonthlyIncome), in the smallest unit of the currency; null where nobody said how much
 * @param currency ISO 4217; null where no amount is told
 * @param anyBenefit whether there is any benefit (BenefitsFromAnySource)
 * @param lines what was said of each; whatever is not among them was not asked
 * @param note kept sealed; null for none
 */
public record IncomeFacts(
        LocalDate on,
        Stage stage,
        YesNo anyIncome,
        Integer totalMinor,
        String currency,
        YesNo anyBenefit,
        List<IncomeLine> lines,
        Source source,
        String note) {

    /** The most that an amount a month can be, in the smallest unit. */
    public static final int MOST = 100_000_000;

    /** The same with clean words and nothing left open. Refuses like {@link IncomeService#add}. */
    public IncomeFacts checked(LocalDate today) {
        return new IncomeChecks(today).checked(this);
    }
}
