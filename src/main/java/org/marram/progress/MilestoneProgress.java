package org.marram.progress;

/** How far a milestone is by facts: amount of needed, as its criterion counts, from so many sessions, jobs, homes or credentials. */
public record MilestoneProgress(int amount, int needed, int facts) {}
