package org.marram.progress;

import java.util.List;
import java.util.Map;
import org.marram.common.Ref;
import org.marram.income.IncomeFact;
import org.marram.life.Drawn;
import org.marram.outcome.SpellFact;
import org.marram.plan.PlanView;
import org.marram.review.ReviewsView;

/**
 * A plan with its reviews, and with how far each milestone that is counted is and how it goes on; those confirmed by word
 * are in neither map.
 *
 * @param life the jobs and homes of the person, and what they lived on
 */
public record WayView(
        PlanView plan,
        Map<Ref, MilestoneProgress> progress,
        Map<Ref, Outlook> outlooks,
        ReviewsView reviews,
        Drawn life) {

    /** A plan of the past, of which nothing counted, no reviews and no jobs or homes are told. */
    public static WayView ofThePast(PlanView plan) {
        return new WayView(plan, Map.of(), Map.of(), new ReviewsView(List.of(), null), Drawn.NOTHING);
    }

    /** The newest first. */
    public List<SpellFact> spells() {
        return life.spells();
    }

    /** The newest first. */
    public List<IncomeFact> incomes() {
        return life.incomes();
    }
}
