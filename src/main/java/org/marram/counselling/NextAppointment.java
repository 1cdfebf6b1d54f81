package org.marram.counselling;

import java.time.Instant;

/** When the next one is; how long and in which form as the one before, where that is null. */
public record NextAppointment(Instant startsAt, Integer minutes, Form form) {}
