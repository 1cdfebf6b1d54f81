package org.marram.years;

import java.util.Locale;

/** How a milestone is drawn. */
public enum Sign {
    /** Planned. */
    HOLLOW,
    /** Under way. */
    HALF,
    /** Reached. */
    FULL,
    /** Set aside. */
    DASHED;

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
