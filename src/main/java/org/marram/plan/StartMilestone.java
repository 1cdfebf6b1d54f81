package org.marram.plan;

import org.marram.common.Ref;

/** Somebody has begun with a milestone. */
public record StartMilestone(Ref milestone, int version) {}
