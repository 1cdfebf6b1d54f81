package org.marram.review;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * A review that was held, in a list or on an axis.
 *
 * @param withPerson whether the person was there
 * @param milestones of the plan on that day, without those set aside; of them {@code reached} were
 * @param rightForMe what the person said last; null while nothing was said
 */
public record ReviewLine(
        Ref ref,
        LocalDate heldOn,
        ReviewHow how,
        boolean withPerson,
        int milestones,
        int reached,
        RightForMe rightForMe) {}
