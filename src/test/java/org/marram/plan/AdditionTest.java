package org.marram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.marram.plan.PlanSamples.BOX;
import static org.marram.plan.PlanSamples.TODAY;
import static org.marram.plan.PlanSamples.aPlan;
import static org.marram.plan.PlanSamples.anAdditionTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.template.PreviewItem;

class AdditionTest {

    private static final long USE = 7;

    private final Addition addition = anAdditionTo(aPlan());

    @Test
    void makesOneGoalOfItemsWithTheSamePathwayAndWords() {
        addition.template(
                List.of(
                        item(1, Pathway.EDUCATION, "Learn", null),
                        item(2, Pathway.HOUSING, "Learn", null),
                        item(3, Pathway.EDUCATION, "Learn", null)),
                USE);
        assertThat(addition.goals())
                .extracting(Goal::pathway, goal -> goal.words(BOX), Goal::position)
                .containsExactly(tuple("EDUCATION", "Learn", 1), tuple("HOUSING", "Learn", 2));
        assertThat(addition.milestones()).extracting(Milestone::goalId).containsExactly(id(0), id(1), id(0));
        assertThat(addition.milestones()).extracting(Milestone::position).isSorted();
    }

    @Test
    void letsAnItemWaitForTheOneAtThePositionItNeeds() {
        addition.template(List.of(item(1, Pathway.EDUCATION, "Learn", 2), item(2, Pathway.HOUSING, "Live", 9)), USE);
        assertThat(addition.prerequisites()).singleElement().satisfies(one -> {
            assertThat(one.milestoneId()).isEqualTo(addition.milestones().get(0).id());
            assertThat(one.needsId()).isEqualTo(addition.milestones().get(1).id());
        });
    }

    private long id(int goal) {
        return addition.goals().get(goal).id();
    }

    private static PreviewItem item(int position, Pathway pathway, String goal, Integer needs) {
        return new PreviewItem(
                position,
                Ref.random(),
                pathway,
                goal,
                "Step " + position,
                TODAY,
                CriterionKind.CONFIRMED,
                null,
                needs == null ? List.of() : List.of(needs));
    }
}
