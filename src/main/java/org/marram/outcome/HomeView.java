package org.marram.outcome;

import org.marram.common.Ref;
import org.marram.fact.Kept;

/** A home as it stands, or as it was written down before; its note is null where it does not open any more. */
public record HomeView(Ref ref, int version, HomeFacts facts, Kept kept) {}
