package org.marram.outcome;

import org.marram.common.Ref;
import org.marram.fact.Kept;

/**
 * A job as it stands, or as it was written down before.
 *
 * @param facts employer and note without words where they do not open any more
 * @param organisationName null where no partner employs
 */
public record JobView(Ref ref, int version, JobFacts facts, String organisationName, Kept kept) {}
