package org.marram.calendar;

/** Sessions of a course that were ahead were moved, called off or brought back. Fired in the transaction in which they were. */
public record ClassesChanged(long courseId) {}
