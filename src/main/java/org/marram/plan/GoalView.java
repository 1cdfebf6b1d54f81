package org.marram.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/**
 * A goal with its milestones in order.
 *
 * @param targetOn by when; null where nobody said so
 * @param archivedAt null while it stands
 */
public record GoalView(
        Ref ref,
        Pathway pathway,
        Whose whose,
        String words,
        List<MilestoneView> milestones,
        LocalDate targetOn,
        Instant archivedAt,
        ArchiveReason archivedReason,
        Instant createdAt,
        int version) {}
