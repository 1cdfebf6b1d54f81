package org.marram.offline;

import java.util.List;
import org.marram.attendance.OfferedMark;
import org.marram.common.Ref;

/** Marks of one session that were made without a connection; may be none, to ask who is still on the list. */
public record SendMarks(Ref session, String ticket, List<OfferedMark> marks) {}
