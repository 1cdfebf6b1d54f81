package org.marram.plan;

import java.util.List;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/** A goal with at least one milestone. */
public record AddGoal(Ref person, Pathway pathway, Whose whose, String words, List<NewMilestone> milestones) {}
