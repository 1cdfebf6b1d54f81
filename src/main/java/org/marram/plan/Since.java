package org.marram.plan;

import java.time.Instant;

/** From when on something has been set aside or archived, and why, as an amendment keeps it. */
public record Since(Instant at, String reason) {

    public static Since parse(String text) {
        if (text == null) {
            return null;
        }
        int space = text.indexOf(' ');
        return new Since(Instant.parse(text.substring(0, space)), text.substring(space + 1));
    }

    @Override
    public String toString() {
        return at + " " + reason;
    }
}
