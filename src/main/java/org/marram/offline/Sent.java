package org.marram.offline;

import java.util.List;
import org.marram.attendance.MarkAnswer;
import org.marram.common.Ref;

/**
 * What became of marks that were sent, one by one.
 *
 * @param gone who was on the list and may not be seen any more: forget their initials
 */
public record Sent(List<MarkAnswer> answers, List<Ref> gone) {}
