package org.marram.income;

import org.marram.common.Ref;
import org.marram.fact.Kept;

/** What somebody lives on, as it stands or was written down before; the note is null where it does not open any more. */
public record IncomeView(Ref ref, int version, IncomeFacts facts, Kept kept) {}
