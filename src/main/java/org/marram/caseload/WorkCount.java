package org.marram.caseload;

/** How many lines there are of a kind. */
public record WorkCount(WorkKind kind, int lines) {}
