package org.marram.plan;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/** The plan of one person; nextDueOn is null where nothing is due. */
public record PlanView(Ref ref, int milestones, int reached, LocalDate nextDueOn, List<GoalView> goals) {}
