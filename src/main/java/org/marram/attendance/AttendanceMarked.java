package org.marram.attendance;

import java.util.List;

/**
 * A class was marked: what moved, one entry a milestone, in the order of their keys. Fired in the transaction of the
 * marks, once for the whole class, so that counters move with one statement.
 */
public record AttendanceMarked(List<HoursChanged> changes) {}
