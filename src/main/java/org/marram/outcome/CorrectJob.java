package org.marram.outcome;

import org.marram.common.Ref;
import org.marram.fact.FactReason;

/** What is right about a job; {@code version} as it was read. */
public record CorrectJob(Ref job, int version, JobFacts facts, FactReason reason) {}
