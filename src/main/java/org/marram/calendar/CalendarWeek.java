package org.marram.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Seven days from Monday on.
 *
 * @param sessions by start
 * @param closed days without classes in this week or later
 * @param complete false where there are more than a hundred sessions
 */
public record CalendarWeek(LocalDate monday, List<OwnSession> sessions, List<ClosedLine> closed, boolean complete) {}
