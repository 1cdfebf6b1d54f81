package org.marram.outcome;

import java.util.Arrays;

/** What helps with the rent: the rental subsidy types of HUD HMIS FY2026, only where somebody rents with one (435). */
public enum Subsidy {
    GRANT_AND_PER_DIEM(428),
    VETERANS_VOUCHER(419),
    RAPID_REHOUSING(431),
    VOUCHER(433),
    PUBLIC_HOUSING(434),
    EMERGENCY_VOUCHER(436),
    FAMILY_VOUCHER(437),
    YOUTH_VOUCHER(438),
    SUPPORTED_HOUSING(439),
    OTHER_DEDICATED(440),
    OTHER(420),
    DOES_NOT_KNOW(8),
    PREFERS_NOT_TO_SAY(9),
    NOT_ASKED(99);

    private final int code;

    Subsidy(int code) {
        this.code = code;
    }

    /** Not asked where no subsidy has that number, or there is none. */
    public static Subsidy of(Integer code) {
        return Arrays.stream(values())
                .filter(one -> code != null && one.code == code)
                .findFirst()
                .orElse(NOT_ASKED);
    }

    /** The number that HUD HMIS knows it by. */
    public int code() {
        return code;
    }
}
