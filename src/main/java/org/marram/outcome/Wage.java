package org.marram.outcome;

import org.marram.common.Checks;
import org.marram.common.Currencies;
import org.marram.person.Answer;

/**
 * What somebody earns, before anything is taken off, exactly or about, or why it is not known.
 *
 * @param minor in the smallest unit of its currency: 1450 of EUR are 14.50; null where only the band is known
 * @param band null unless the answer is GIVEN, as the rest
 * @param currency ISO 4217
 */
public record Wage(Answer answer, Integer minor, WageBand band, String currency, WagePer per) {

    public static final Wage NOT_ASKED = not(Answer.NOT_ASKED);

    private static final int MOST = 100_000_000;

    public Wage(Answer answer, Integer minor, String currency, WagePer per) {
        this(answer, minor, band(minor), currency, per);
    }

    /** Only the band of this amount is known. */
    public static Wage about(Answer answer, Integer minor, String currency, WagePer per) {
        return new Wage(answer, null, band(minor), currency, per);
    }

    public static Wage not(Answer why) {
        return new Wage(why, null, null, null, null);
    }

    public boolean isGiven() {
        return answer == Answer.GIVEN;
    }

    /** Whether only its band is known. */
    public boolean isAbout() {
        return isGiven() && minor == null;
    }

    /** Adds what is wrong with it: something is missing, or stands there without being given. */
    void check(Checks checks) {
        if (!isGiven()) {
            checks.that(band == null && currency == null && per == null, "wage", "not-possible");
            return;
        }
        checks.that(band != null && currency != null && per != null, "wage", "required");
        checks.that(minor == null || minor >= 1, "wage", "out-of-range");
        checks.that(band == null || band.from() >= 0 && band.from() <= MOST, "wage", "out-of-range");
        checks.that(currency == null || Currencies.isKnown(currency), "wage.currency", "unknown");
    }

    private static WageBand band(Integer minor) {
        return minor == null ? null : WageBand.of(minor);
    }
}
