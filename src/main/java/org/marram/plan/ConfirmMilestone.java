package org.marram.plan;

import org.marram.common.Ref;

/** The coordinator's word that a milestone is reached. */
public record ConfirmMilestone(Ref milestone, int version) {}
