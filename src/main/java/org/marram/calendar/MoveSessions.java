package org.marram.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.marram.common.Ref;

/**
 * To another day or other hours, by the clock on the wall. Of more than one it is the day of the week that counts, and all days that
 * have the same hours get these; other hours on other days stay.
 */
public record MoveSessions(Ref session, Which which, LocalDate day, LocalTime from, LocalTime until) {}
