package org.marram.progress;

/** What the person signed in sees of their own, at one look: the name to use, and the plan with its progress. */
public record OwnWay(String nameToUse, WayView way) {}
