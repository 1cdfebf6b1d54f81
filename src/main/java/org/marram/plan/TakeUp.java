package org.marram.plan;

import org.marram.common.Ref;

/** A milestone that was set aside is on the way again, with the reason. */
public record TakeUp(Ref milestone, int version, AmendReason reason) {}
