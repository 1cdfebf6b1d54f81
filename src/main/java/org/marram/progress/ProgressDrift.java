package org.marram.progress;

import org.marram.common.Ref;

/** A milestone whose counter says something else than its facts; amounts as the fact is counted, by today. There should be none. */
public record ProgressDrift(Ref milestone, int amount, int amountByFacts, int facts, int factsByFacts) {}
