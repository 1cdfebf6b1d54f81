package org.marram.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ref;

/** Contact agreed for a day; outcome and doneAt are null until it was made or tried. */
public record FollowUpView(Ref ref, LocalDate dueOn, FollowUpOutcome outcome, Instant doneAt) {}
