package org.marram.offering;

import org.marram.common.Ref;

/** An opening of an organisation; version is what a change names. */
public record OpeningView(Ref ref, int version, OpeningFacts facts) {}
