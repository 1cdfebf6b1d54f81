package org.marram.partner;

import org.marram.common.Ref;

/** A contact of an organisation; version is what a change names. */
public record ContactView(Ref ref, int version, ContactFacts facts) {}
