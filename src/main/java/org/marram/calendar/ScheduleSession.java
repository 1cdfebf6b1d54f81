package org.marram.calendar;

import java.time.Instant;
import org.marram.common.Ref;

/** One session of an own course. */
public record ScheduleSession(Ref course, Instant startsAt, Instant endsAt) {}
