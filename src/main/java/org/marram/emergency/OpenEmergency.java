package org.marram.emergency;

/**
 * To open a record in an emergency.
 *
 * @param code the person's own code, whole
 * @param reason in own words, 20 to 1,000 characters
 * @param passPhrase of whoever opens it, once more
 */
public record OpenEmergency(String code, String reason, String passPhrase) {

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "OpenEmergency";
    }
}
