package org.marram.counselling;

import org.marram.common.Ref;
import org.marram.fact.Kept;

/**
 * An appointment as it stands, or as it was written down before.
 *
 * @param cannotCome whether the person said that they cannot come to it
 */
public record AppointmentView(Ref ref, int version, AppointmentFacts facts, boolean cannotCome, Kept kept) {}
