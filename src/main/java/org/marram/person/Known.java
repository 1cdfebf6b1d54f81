package org.marram.person;

import org.marram.common.Refusal;

/**
 * A person in a list: what to call them, and what opens their words.
 *
 * @param nameToUse null where it cannot be read
 * @param box null where the person's key does not open
 */
public record Known(String nameToUse, Box box) {

    /** Null where the words cannot be read: a list stands without them. */
    public String open(String place, byte[] sealed) {
        try {
            return box == null ? null : box.open(place, sealed);
        } catch (Refusal unreadable) {
            return null;
        }
    }
}
