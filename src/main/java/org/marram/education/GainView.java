package org.marram.education;

import org.marram.common.Ref;
import org.marram.fact.Kept;

/** A gain as it stands, or as it was written down before; {@code course}: the title of the one it was made in, null for none. */
public record GainView(Ref ref, int version, GainFacts facts, String course, Kept kept) {}
