package org.marram.plan;

import org.marram.common.Ref;

/** Takes a milestone out of the way, with the reason. */
public record SetAside(Ref milestone, int version, AmendReason reason) {}
