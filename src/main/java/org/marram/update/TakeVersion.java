package org.marram.update;

import java.util.List;
import org.marram.common.Ref;

/**
 * Takes what was chosen of a newer version, and nothing else.
 *
 * @param use which use of a template in this plan
 * @param number the version that was looked at
 * @param take the keys of the milestones to take; none leaves the plan as it is until the next version
 */
public record TakeVersion(Ref person, Ref use, int number, List<Ref> take) {}
