package org.marram.worklist;

/** How many lines there are of a kind. */
public record WorkCount(WorkKind kind, int lines) {}
