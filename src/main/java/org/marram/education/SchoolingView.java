package org.marram.education;

import org.marram.common.Ref;
import org.marram.fact.Kept;

/** A school or a course as it stands, or as it was written down before; without words where they do not open any more. */
public record SchoolingView(Ref ref, int version, SchoolingFacts facts, Kept kept) {}
