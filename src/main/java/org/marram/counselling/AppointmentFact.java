package org.marram.counselling;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * An appointment as other rooms need it.
 *
 * @param milestone the one that it feeds, null for none
 */
public record AppointmentFact(
        Ref ref, Instant startsAt, Integer minutes, Form form, Went went, boolean cannotCome, Ref milestone) {}
