package org.marram.attendance;

import org.marram.common.Ref;

/** One person on the roster; kind is null while not marked. */
public record RosterLine(Ref enrolment, String nameToUse, MarkKind kind, int minutes) {}
