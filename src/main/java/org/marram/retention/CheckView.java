package org.marram.retention;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.fact.Kept;

/**
 * A checkpoint of a job, with what was answered or without, or an answer as it was before.
 *
 * @param dueOn the day from which it can be said; null where it is answered but not due any more
 * @param asked whether it should be asked now
 * @param ref null while it is not answered, as version, facts and kept
 */
public record CheckView(
        Checkpoint checkpoint, LocalDate dueOn, boolean asked, Ref ref, Integer version, CheckFacts facts, Kept kept) {}
