package org.marram.hmis;

import java.util.Map;
import org.marram.common.Ref;

/**
 * What is read, and for whom.
 *
 * @param coordinator who becomes responsible for people who are new here
 * @param coming projects of this export by their tokens, with their types; in a trial as well everything else that would be here
 */
record Reading(HmisSource source, boolean trial, Ref coordinator, Map<Ref, Integer> coming) {}
