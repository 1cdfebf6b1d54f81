package org.marram.progress;

import java.util.Map;
import org.marram.common.Ref;

/** A plan with how far each milestone with hours is; those confirmed by word are not in the map. */
public record WayView(org.marram.plan.PlanView plan, Map<Ref, MilestoneProgress> progress) {}
