package org.marram.contact;

/** Who was met. */
public enum Met {
    /** The person alone. */
    ALONE,
    /** The person, with somebody whom they chose to have there. */
    WITH_SOMEBODY
}
