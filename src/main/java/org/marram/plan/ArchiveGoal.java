package org.marram.plan;

import org.marram.common.Ref;

/** Takes a goal with its open milestones out of the way, with the reason. */
public record ArchiveGoal(Ref goal, int version, ArchiveReason reason) {}
