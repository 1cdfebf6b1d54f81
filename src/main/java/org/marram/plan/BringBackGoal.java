package org.marram.plan;

import org.marram.common.Ref;

/** An archived goal goes on, with the milestones that were open when it was archived. */
public record BringBackGoal(Ref goal, int version, AmendReason reason) {}
