package org.marram.plan;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A person in the list of a caseload, next due first; nextDueOn is null where nothing is due. */
public record CaseloadLine(
        Ref ref, String code, String nameToUse, int milestones, int reached, LocalDate nextDueOn, boolean overdue) {}
