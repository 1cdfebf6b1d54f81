package org.marram.progress;

import java.util.List;
import java.util.Map;
import org.marram.common.Ref;
import org.marram.plan.PlanView;
import org.marram.review.ReviewsView;

/**
 * A plan with its reviews, and with how far each milestone with hours is and how it goes on; those confirmed by word are in
 * neither map.
 */
public record WayView(
        PlanView plan, Map<Ref, MilestoneProgress> progress, Map<Ref, Outlook> outlooks, ReviewsView reviews) {

    /** A plan of the past, of which no hours and no reviews are told. */
    public static WayView ofThePast(PlanView plan) {
        return new WayView(plan, Map.of(), Map.of(), new ReviewsView(List.of(), null));
    }
}
