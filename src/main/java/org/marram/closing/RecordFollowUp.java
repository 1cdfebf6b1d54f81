package org.marram.closing;

import org.marram.common.Ref;

/** Agreed contact was made or tried: how it went. */
public record RecordFollowUp(Ref person, Ref followUp, FollowUpOutcome outcome) {}
