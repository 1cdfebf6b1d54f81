package org.marram.imports;

/**
 * What is said of many rows of an import alike.
 *
 * @param place where it is said first
 * @param field as {@code reason} of {@link ImportLineView}
 * @param rows how many rows it is said of
 */
public record ImportReason(String file, String place, IntakeOutcome outcome, String field, String reason, long rows) {}
