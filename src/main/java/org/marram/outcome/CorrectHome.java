package org.marram.outcome;

import org.marram.common.Ref;
import org.marram.fact.FactReason;

/** What is right about a home; {@code version} as it was read. */
public record CorrectHome(Ref home, int version, HomeFacts facts, FactReason reason) {}
