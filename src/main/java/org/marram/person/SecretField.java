package org.marram.person;

import java.util.EnumSet;
import java.util.Set;

/** What names or finds a person, encrypted one by one. */
public enum SecretField {
    NAME_TO_USE(80, true),
    /** How and when contact is safe, in words. */
    SAFE_CONTACT(500, true),
    /** Masked until revealed. */
    LEGAL_NAME(160, false),
    /** Masked until revealed. */
    PHONE(60, false),
    /** ISO 8601, masked until revealed. */
    BIRTH_DATE(10, false);

    private final int max;
    private final boolean shown;

    SecretField(int max, boolean shown) {
        this.max = max;
        this.shown = shown;
    }

    /** Those that need a reveal of their own. */
    static Set<SecretField> masked() {
        return EnumSet.of(LEGAL_NAME, PHONE, BIRTH_DATE);
    }

    /** Most characters. */
    public int max() {
        return max;
    }

    /** Whether it stands on the person's page; the others need a reveal of their own, with a purpose. */
    public boolean isShown() {
        return shown;
    }
}
