package org.marram.attendance;

/** Attended quarter hours and sessions that feed a milestone moved by this much; part of {@link AttendanceMarked}. */
public record HoursChanged(long milestoneId, long personId, int quarters, int sessions) {

    /** Both, of the same milestone. */
    HoursChanged plus(HoursChanged other) {
        return new HoursChanged(milestoneId, personId, quarters + other.quarters, sessions + other.sessions);
    }
}
