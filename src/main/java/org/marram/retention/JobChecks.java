package org.marram.retention;

import java.util.List;
import org.marram.common.Ref;

/**
 * Whether a job lasts, as far as it was asked.
 *
 * @param checks those that are answered and the one that should be asked now, in their order
 * @param earlier answers that were corrected, the latest first
 */
public record JobChecks(Ref job, List<CheckView> checks, List<CheckView> earlier) {}
