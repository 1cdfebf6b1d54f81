package org.marram.template;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * A milestone as a template holds it, in words that name nobody. Those with the same pathway and goal make one goal.
 *
 * @param key the same in every version of its template; null for one that is new
 * @param amount quarter hours, for hours attended only
 * @param needs the places (from 1) of those in the same list that must be reached first
 */
public record Item(
        Ref key,
        Pathway pathway,
        String goal,
        String title,
        Offset offset,
        CriterionKind criterion,
        Integer amount,
        List<Integer> needs) {

    /** As applying would make it, at this place of its list. */
    PreviewItem preview(int position, LocalDate startsOn) {
        return new PreviewItem(position, key, pathway, goal, title, offset.from(startsOn), criterion, amount, needs);
    }

    /** Whether both stand on the same pathway, under the same words. */
    public boolean sharesGoal(Item other) {
        return goal.equals(other.goal) && pathway.code().equals(other.pathway.code());
    }
}
