package org.marram.progress;

import java.time.Instant;

/** A session that a milestone's hours come from: when it began, and how many minutes of it count. */
public record SessionFact(Instant startsAt, int minutes, String course) {}
