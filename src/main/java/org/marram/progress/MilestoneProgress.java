package org.marram.progress;

/** How far a milestone is by facts: amount of needed, in quarter hours, from so many sessions. */
public record MilestoneProgress(int amount, int needed, int facts) {}
