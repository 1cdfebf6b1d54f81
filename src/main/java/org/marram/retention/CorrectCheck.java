package org.marram.retention;

import org.marram.common.Ref;
import org.marram.fact.FactReason;

/** What is right about an answer; {@code version} as it was read. */
public record CorrectCheck(Ref check, int version, CheckFacts facts, FactReason reason) {}
