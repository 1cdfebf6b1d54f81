package org.marram.plan;

import java.util.List;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/** A goal with its milestones in order. */
public record GoalView(Ref ref, Pathway pathway, Whose whose, String words, List<MilestoneView> milestones) {}
