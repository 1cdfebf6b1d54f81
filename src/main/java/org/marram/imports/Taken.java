package org.marram.imports;

/**
 * What became of a row.
 *
 * @param field what the reason is about; null for the whole row
 * @param reason a code; null where there is nothing to say
 */
public record Taken(IntakeOutcome outcome, String field, String reason) {

    public static Taken as(IntakeOutcome outcome) {
        return new Taken(outcome, null, null);
    }

    public static Taken leftOut(String reason) {
        return new Taken(IntakeOutcome.LEFT_OUT, null, reason);
    }

    public static Taken refused(String field, String reason) {
        return new Taken(IntakeOutcome.REFUSED, field, reason);
    }
}
