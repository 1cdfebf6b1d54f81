package org.marram.common;

import java.util.Currency;

/** The currencies that ISO 4217 knows. */
public final class Currencies {

    private Currencies() {}

    public static boolean isKnown(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(code));
    }
}
