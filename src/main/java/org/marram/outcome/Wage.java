package org.marram.outcome;

import java.util.Currency;
import org.marram.common.Checks;
import org.marram.person.Answer;

/**
 * What somebody earns, before anything is taken off, or why it is not known.
 *
 * @param minor in the smallest unit of its currency: 1450 of EUR are 14.50; null unless the answer is GIVEN, as the rest
 * @param currency ISO 4217
 */
public record Wage(Answer answer, Integer minor, String currency, WagePer per) {

    public static final Wage NOT_ASKED = not(Answer.NOT_ASKED);

    private static final int MOST = 100_000_000;

    public static Wage not(Answer why) {
        return new Wage(why, null, null, null);
    }

    public boolean isGiven() {
        return answer == Answer.GIVEN;
    }

    /** Adds what is wrong with it: something is missing, or stands there without being given. */
    void check(Checks checks) {
        if (!isGiven()) {
            checks.that(minor == null && currency == null && per == null, "wage", "not-possible");
            return;
        }
        checks.that(minor != null && currency != null && per != null, "wage", "required");
        checks.that(minor == null || minor >= 1 && minor <= MOST, "wage", "out-of-range");
        checks.that(currency == null || isKnown(currency), "wage.currency", "unknown");
    }

    private static boolean isKnown(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(currency));
    }
}
