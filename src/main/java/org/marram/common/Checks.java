package org.marram.common;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects what is wrong with a command, so that all of it can be said at once. Text is normalised (NFC, outer space
 * removed); control characters are refused, every script and 4-byte character is welcome.
 */
public final class Checks {

    /** They show text in another order than it has: a name could pass for another. Marks and isolates are welcome. */
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;

    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;

    private final List<Refusal.Fault> faults = new ArrayList<>();

    /** Text that must be there, at most {@code max} characters (code points). */
    public String required(String field, String text, int max) {
        String clean = optional(field, text, max);
        if (clean == null) {
            that(false, field, "required");
            return "";
        }
        return clean;
    }

    /** Text that may be missing: null, blank and empty are the same. */
    public String optional(String field, String text, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        that(clean.codePointCount(0, clean.length()) <= max, field, "too-long");
        that(clean.codePoints().noneMatch(Checks::unwanted), field, "control-characters");
        return clean;
    }

    public <T> T present(String field, T value) {
        that(value != null, field, "required");
        return value;
    }

    public Checks that(boolean holds, String field, String code) {
        if (!holds && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            faults.add(new Refusal.Fault(field, code));
        }
        return this;
    }

    /** What was found first, where something was. */
    public Optional<Refusal.Fault> first() {
        return faults.stream().findFirst();
    }

    /** Refuses with everything found. */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private static boolean unwanted(int character) {
        return Character.getType(character) == Character.SURROGATE
                || character == LEFT_TO_RIGHT_OVERRIDE
                || character == RIGHT_TO_LEFT_OVERRIDE
                || Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
