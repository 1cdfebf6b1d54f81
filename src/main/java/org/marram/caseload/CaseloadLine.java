package org.marram.caseload;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * A person in the list of a caseload.
 *
 * @param nextDueOn null where nothing is due
 * @param overdue something is later than planned
 * @param responsible display name of the coordinator responsible now; null where there is none
 * @param responsibleActive whether that one can still sign in
 * @param reviewFromOn the open review window, null where there is none
 * @param lastContactAt null where no contact is noted
 * @param closedAt null while the plan is open
 */
public record CaseloadLine(
        Ref ref,
        String code,
        String nameToUse,
        int milestones,
        int reached,
        LocalDate nextDueOn,
        boolean overdue,
        String responsible,
        boolean responsibleActive,
        LocalDate reviewFromOn,
        LocalDate reviewUntilOn,
        Instant lastContactAt,
        Instant closedAt) {}
