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
    PREFERS_NOT_TO_SAY
}
