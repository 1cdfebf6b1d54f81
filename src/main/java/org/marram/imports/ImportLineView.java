package org.marram.imports;

/**
 * What became of one row.
 *
 * @param no counts from 1
 * @param place line of the file, or JSON pointer
 * @param field the column that the reason is about; null for the whole row
 * @param reason a code; null where there is nothing to say
 * @param tellsOf how many rows the line tells of: one, or all those of a table or with something in a column
 */
public record ImportLineView(
        int no, String file, String place, IntakeOutcome outcome, String field, String reason, int tellsOf) {}
