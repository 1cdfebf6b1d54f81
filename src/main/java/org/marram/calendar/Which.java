package org.marram.calendar;

/** Which sessions of a course a change is about. Those that have begun stay as they were, whichever is chosen. */
public enum Which {
    THIS,
    THIS_AND_LATER,
    ALL
}
