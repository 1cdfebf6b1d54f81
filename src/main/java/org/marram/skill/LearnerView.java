package org.marram.skill;

import java.time.Instant;
import java.util.List;
import org.marram.common.Ref;

/**
 * Somebody with a place in a course, as the partner reads them.
 *
 * @param agreed whether the person agreed that the partner writes down how it goes
 * @param concerns when this partner raised one, the latest first; at most 20. What became of it is not theirs to know
 */
public record LearnerView(Ref enrolment, String nameToUse, String course, boolean agreed, List<Instant> concerns) {}
