package org.marram.attendance;

import org.marram.common.Ref;

/** How one person took part; minutes late or left early by, else 0; reason only where it corrects an earlier mark. */
public record OneMark(Ref enrolment, MarkKind kind, int minutes, CorrectionReason reason) {}
