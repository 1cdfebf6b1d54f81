package org.marram.employment;

import org.marram.common.Ref;
import org.marram.fact.Kept;

/** What was told of work on one day, as it stands or was written down before; the note is null where it does not open any more. */
public record EmploymentView(Ref ref, int version, EmploymentFacts facts, Kept kept) {}
