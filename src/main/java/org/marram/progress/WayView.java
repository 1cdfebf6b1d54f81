package org.marram.progress;

import java.util.Map;
import org.marram.common.Ref;
import org.marram.plan.PlanView;

/** A plan with how far each milestone with hours is, and how it goes on; those confirmed by word are in neither map. */
public record WayView(PlanView plan, Map<Ref, MilestoneProgress> progress, Map<Ref, Outlook> outlooks) {}
