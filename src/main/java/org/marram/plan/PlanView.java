package org.marram.plan;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;
import org.marram.template.CriterionKind;

/** The plan of one person; nextDueOn is null where nothing is due. */
public record PlanView(Ref ref, int milestones, int reached, LocalDate nextDueOn, List<GoalView> goals) {

    /** Whether that would prove one of its milestones. */
    public boolean asksFor(CriterionKind criterion) {
        return goals.stream()
                .flatMap(goal -> goal.milestones().stream())
                .anyMatch(milestone -> milestone.criterion() == criterion);
    }
}
