package org.marram.plan;

import org.marram.common.Ref;

/** One more milestone of a goal that stands. */
public record AddMilestone(Ref goal, NewMilestone milestone) {}
