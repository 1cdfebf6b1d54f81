package org.marram.plan;

import java.util.List;
import org.marram.common.Ref;

/** What a milestone waits for from now on, and why: milestones of the same plan, none for nothing. */
public record SetNeeds(Ref milestone, int version, List<Ref> needs, AmendReason reason) {}
