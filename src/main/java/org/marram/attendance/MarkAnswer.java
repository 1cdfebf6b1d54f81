package org.marram.attendance;

import org.marram.common.Ref;

/** What became of one mark, and what stands now: kind is null for nothing, and for who is gone. */
public record MarkAnswer(Ref enrolment, Came came, MarkKind kind, int minutes) {}
