package org.marram.income;

import org.marram.common.Ref;
import org.marram.fact.FactReason;

/** What is right about what somebody lives on; {@code version} as it was read. */
public record CorrectIncome(Ref income, int version, IncomeFacts facts, FactReason reason) {}
