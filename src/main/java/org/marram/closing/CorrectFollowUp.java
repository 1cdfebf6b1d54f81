package org.marram.closing;

import org.marram.common.Ref;

/** Agreed contact went otherwise than was written down. */
public record CorrectFollowUp(Ref person, Ref followUp, int version, FollowUpOutcome outcome, OutcomeReason reason) {}
