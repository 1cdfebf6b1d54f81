package org.marram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.plan.PlanSamples.TODAY;
import static org.marram.plan.PlanSamples.aGoal;
import static org.marram.plan.PlanSamples.confirmed;
import static org.marram.plan.PlanSamples.hours;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

class GoalChecksTest {

    private final Ref known = Ref.random();
    private final GoalChecks checks = new GoalChecks(TODAY, TODAY, Set.of(known), Pathway.EVERYWHERE);

    @Test
    void takesEveryScriptAndCleansTheEdges() {
        AddGoal clean = checks.checked(
                new AddGoal(null, Pathway.HOUSING, Whose.PERSON, "  بيت 🌱 <b>", List.of(confirmed(" A ", TODAY))));
        assertThat(clean.words()).isEqualTo("بيت 🌱 <b>");
        assertThat(clean.milestones().get(0).title()).isEqualTo("A");
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        refused(
                new AddGoal(null, null, null, " ", null),
                "pathway required",
                "whose required",
                "words required",
                "milestones required");
        refused(
                new AddGoal(
                        null,
                        Pathway.HOUSING,
                        Whose.PERSON,
                        "A",
                        List.of(new NewMilestone(null, null, null, null, null))),
                "milestones[0].title required",
                "milestones[0].dueOn required",
                "milestones[0].criterion required");
        refused(
                new AddGoal(null, Pathway.HOUSING, Whose.PERSON, "A", Collections.singletonList(null)),
                "milestones[0].title required");
    }

    @Test
    void refusesADayBeforeThePlanOrFortyYearsAway() {
        refused(aGoal(confirmed("A", TODAY.minusDays(1))), "milestones[0].dueOn before-start");
        refused(aGoal(confirmed("A", TODAY.plusYears(40).plusDays(1))), "milestones[0].dueOn out-of-range");
        assertThat(checks.checked(aGoal(confirmed("A", TODAY.plusYears(40))))).isNotNull();
    }

    @Test
    void asksForHoursWhereHoursProveItAndNowhereElse() {
        refused(aGoal(hours("A", TODAY, 0)), "milestones[0].amount out-of-range");
        refused(aGoal(hours("A", TODAY, 40_001)), "milestones[0].amount out-of-range");
        refused(
                aGoal(new NewMilestone("A", TODAY, CriterionKind.HOURS_ATTENDED, null, null)),
                "milestones[0].amount required");
        refused(
                aGoal(new NewMilestone("A", TODAY, CriterionKind.CONFIRMED, 4, null)),
                "milestones[0].amount not-possible");
    }

    @Test
    void needsOnlyMilestonesOfTheSamePlan() {
        refused(
                aGoal(new NewMilestone("A", TODAY, CriterionKind.CONFIRMED, null, Ref.random())),
                "milestones[0].needs unknown");
        assertThat(checks.checked(aGoal(new NewMilestone("A", TODAY, CriterionKind.CONFIRMED, null, known))))
                .isNotNull();
    }

    @Test
    void refusesMoreThanFiftyMilestonesAndTooManyWords() {
        refused(
                aGoal(Collections.nCopies(51, confirmed("A", TODAY)).toArray(NewMilestone[]::new)),
                "milestones out-of-range");
        refused(
                new AddGoal(null, Pathway.HOUSING, Whose.PERSON, "🌱".repeat(501), List.of(confirmed("A", TODAY))),
                "words too-long");
    }

    private void refused(AddGoal goal, String... faults) {
        assertThatThrownBy(() -> checks.checked(goal))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(fault -> fault.field() + " " + fault.code())
                        .containsExactly(faults));
    }
}
