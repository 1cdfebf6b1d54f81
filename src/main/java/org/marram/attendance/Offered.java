package org.marram.attendance;

import java.util.List;
import java.util.Set;
import org.marram.common.Ref;

/**
 * What became of marks that were offered, one by one.
 *
 * @param roster who stands on the roster now, by enrolment
 */
public record Offered(List<MarkAnswer> answers, Set<Ref> roster) {}
