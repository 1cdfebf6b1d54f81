package org.marram.matching;

import org.marram.common.Ref;

/** The whole of it, written anew; version as it was read. */
public record ChangeSituation(Ref person, int version, SituationFacts facts) {}
