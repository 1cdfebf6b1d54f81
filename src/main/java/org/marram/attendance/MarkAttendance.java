package org.marram.attendance;

import java.util.List;
import org.marram.common.Ref;

/** Marks of one session, as many as there are; all or none are taken. */
public record MarkAttendance(Ref session, List<OneMark> marks) {}
