package org.marram.education;

import org.marram.common.Ref;
import org.marram.fact.FactReason;

/** What is right about something learned; {@code version} as it was read. */
public record CorrectFact<F>(Ref fact, int version, F facts, FactReason reason) {}
