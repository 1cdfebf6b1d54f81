package org.marram.outcome;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A job ended: its last day and why. */
public record EndJob(Ref job, int version, LocalDate on, JobEnd reason, String note) {}
