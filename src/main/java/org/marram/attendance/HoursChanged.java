package org.marram.attendance;

/** Attended quarter hours and sessions that feed a milestone moved by this much; part of {@link AttendanceMarked}. */
public record HoursChanged(long milestoneId, long personId, int quarters, int sessions) {}
