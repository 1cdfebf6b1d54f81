package org.marram.fact;

import org.marram.common.Ref;

/** What is right about a fact; {@code version} as it was read. */
public record CorrectFact<F>(Ref fact, int version, F facts, FactReason reason) {}
