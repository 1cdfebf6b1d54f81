package org.marram.outcome;

/** How many hours a week: the bands of the RTO data specification. */
public enum HoursBand {
    UP_TO_7,
    FROM_8_TO_15,
    FROM_16_TO_30,
    FROM_31_TO_48,
    OVER_48,
    NOT_ASKED,
    DOES_NOT_KNOW,
    PREFERS_NOT_TO_SAY;

    /** Null is not asked. */
    static HoursBand of(Integer hours) {
        if (hours == null) {
            return NOT_ASKED;
        }
        return hours <= 7
                ? UP_TO_7
                : hours <= 15 ? FROM_8_TO_15 : hours <= 30 ? FROM_16_TO_30 : hours <= 48 ? FROM_31_TO_48 : OVER_48;
    }
}
