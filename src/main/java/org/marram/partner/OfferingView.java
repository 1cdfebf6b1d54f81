package org.marram.partner;

import org.marram.common.Ref;

/** An offering of an organisation; version is what a change names. */
public record OfferingView(Ref ref, int version, OfferingFacts facts) {}
