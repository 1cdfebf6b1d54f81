package org.marram.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;
import org.marram.template.CriterionKind;

/** A milestone with its computed state; amount in quarter hours. What has not happened is null. */
public record MilestoneView(
        Ref ref,
        String title,
        LocalDate plannedOn,
        LocalDate dueOn,
        CriterionKind criterion,
        Integer amount,
        MilestoneState state,
        Instant reachedAt,
        List<Ref> needs,
        boolean overdue,
        int version,
        Instant startedAt,
        Instant setAsideAt,
        AmendReason setAsideReason,
        Instant createdAt) {}
