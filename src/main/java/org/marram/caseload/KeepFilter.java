package org.marram.caseload;

/** Keeps a filter under a label of one's own; as the start, it takes the place of the one that was. */
public record KeepFilter(String label, boolean start, CaseloadFilter filter) {}
