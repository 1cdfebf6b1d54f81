package org.marram.attendance;

/** How somebody took part in a session. */
public enum MarkKind {
    PRESENT,
    LATE,
    LEFT_EARLY,
    EXCUSED,
    ABSENT
}
