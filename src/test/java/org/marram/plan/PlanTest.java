package org.marram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.plan.PlanSamples.BOX;
import static org.marram.plan.PlanSamples.COORDINATOR;
import static org.marram.plan.PlanSamples.NOW;
import static org.marram.plan.PlanSamples.TODAY;
import static org.marram.plan.PlanSamples.aPlan;
import static org.marram.plan.PlanSamples.added;
import static org.marram.plan.PlanSamples.confirmed;
import static org.marram.plan.PlanSamples.hours;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.template.CriterionKind;

class PlanTest {

    private final Plan plan = aPlan();

    @Test
    void beginsEmptyWithNothingDue() {
        assertThat(plan.milestones()).isZero();
        assertThat(plan.nextDueOn()).isEqualTo(Times.NO_DAY);
    }

    @Test
    void knowsTheEarliestOpenDueDateWhateverHappensToItsMilestones() {
        List<Milestone> all = added(
                plan,
                confirmed("One", TODAY.plusDays(10)),
                confirmed("Two", TODAY.plusDays(20)),
                confirmed("Three", TODAY.plusDays(30)));
        assertThat(plan.nextDueOn()).isEqualTo(TODAY.plusDays(10));
        all.get(0).confirm(false, NOW, COORDINATOR);
        plan.reaches(all);
        assertThat(plan.nextDueOn()).isEqualTo(TODAY.plusDays(20));
        all.get(1).change("Two", TODAY.plusDays(40), AmendReason.DATE_MOVED, BOX, NOW, COORDINATOR);
        plan.moves(all);
        assertThat(plan.nextDueOn()).isEqualTo(TODAY.plusDays(30));
        all.get(2).putAside(AmendReason.PERSONS_WISH, BOX, NOW, COORDINATOR);
        plan.setsAside(1, all);
        assertThat(plan.nextDueOn()).isEqualTo(TODAY.plusDays(40));
        assertThat(plan.milestones()).isEqualTo(2);
        assertThat(plan.reached()).isEqualTo(1);
    }

    @Test
    void refusesMoreMilestonesThanAPlanHolds() {
        List<Milestone> many = Collections.nCopies(
                Plan.MOST, added(plan, confirmed("One", TODAY)).get(0));
        refused("plan-full", () -> plan.gains(many));
        assertThat(plan.milestones()).isEqualTo(1);
    }

    @Test
    void refusesToConfirmWhatWaitsOrIsProvedByFacts() {
        List<Milestone> all = added(plan, confirmed("One", TODAY), hours("Two", TODAY, 360));
        refused("milestone-waits", () -> all.get(0).confirm(true, NOW, COORDINATOR));
        refused("proved-by-facts", () -> all.get(1).confirm(false, NOW, COORDINATOR));
        assertThat(all).allMatch(Milestone::isOpen);
    }

    @Test
    void refusesToChangeWhatIsReachedOrSetAside() {
        List<Milestone> all = added(plan, confirmed("One", TODAY), hours("Two", TODAY, 360));
        all.get(0).putAside(AmendReason.MISTAKE, BOX, NOW, COORDINATOR);
        all.get(1).proved(NOW, COORDINATOR);
        for (Milestone closed : all) {
            refused("milestone-not-open", () -> closed.confirm(false, NOW, COORDINATOR));
            refused("milestone-not-open", () -> closed.proved(NOW, COORDINATOR));
            refused("milestone-not-open", () -> closed.putAside(AmendReason.MISTAKE, BOX, NOW, COORDINATOR));
            refused(
                    "milestone-not-open",
                    () -> closed.change("New", TODAY, AmendReason.MISTAKE, BOX, NOW, COORDINATOR));
        }
        assertThat(all.get(0).state(false)).isEqualTo(MilestoneState.SET_ASIDE);
        assertThat(all.get(1).state(true)).isEqualTo(MilestoneState.REACHED);
    }

    @Test
    void keepsTheFirstDateAndWhatWasWhenAMilestoneChanges() {
        Milestone milestone = added(plan, confirmed("One", TODAY)).get(0);
        List<Amendment> amendments =
                milestone.change("Uno 🌱", TODAY.plusDays(1), AmendReason.BETTER_WORDS, BOX, NOW, COORDINATOR);
        assertThat(amendments).extracting(Amendment::field).containsExactly("title", "dueOn");
        assertThat(amendments.get(0).was(BOX)).isEqualTo("One");
        assertThat(amendments.get(0).became(BOX)).isEqualTo("Uno 🌱");
        assertThat(amendments.get(1).was(BOX)).isEqualTo("2026-11-21");
        assertThat(milestone.plannedOn()).isEqualTo(TODAY);
        assertThat(milestone.title(BOX)).isEqualTo("Uno 🌱");
        assertThat(milestone.change("Uno 🌱", TODAY.plusDays(1), AmendReason.MISTAKE, BOX, NOW, COORDINATOR))
                .isEmpty();
    }

    @Test
    void whatWasSetAsideIsTakenUpAgainAndBothStayReadable() {
        Milestone milestone = added(plan, confirmed("One", TODAY)).get(0);
        refused("milestone-not-set-aside", () -> milestone.takeUp(AmendReason.MISTAKE, BOX, NOW, COORDINATOR));
        Amendment aside = milestone.putAside(AmendReason.PERSONS_WISH, BOX, NOW, COORDINATOR);
        plan.setsAside(1, List.of(milestone));
        assertThat(plan.milestones()).isZero();
        assertThat(plan.nextDueOn()).isEqualTo(Times.NO_DAY);
        Amendment again = milestone.takeUp(AmendReason.CIRCUMSTANCES, BOX, NOW.plusSeconds(9), COORDINATOR);
        plan.gains(List.of(milestone));
        assertThat(milestone.isOpen()).isTrue();
        assertThat(plan.milestones()).isEqualTo(1);
        assertThat(plan.nextDueOn()).isEqualTo(TODAY);
        assertThat(aside.was(BOX)).isNull();
        assertThat(Since.parse(again.was(BOX))).isEqualTo(new Since(NOW, "PERSONS_WISH"));
        assertThat(again.became(BOX)).isNull();
    }

    @Test
    void beginsOnceAndNotWhileItWaits() {
        Milestone milestone = added(plan, confirmed("One", TODAY)).get(0);
        refused("milestone-waits", () -> milestone.start(true, NOW, COORDINATOR));
        milestone.start(false, NOW, COORDINATOR);
        assertThat(milestone.startedAt()).isEqualTo(NOW);
        refused("milestone-started", () -> milestone.start(false, NOW, COORDINATOR));
        milestone.proved(NOW, COORDINATOR);
        refused("milestone-not-open", () -> milestone.start(false, NOW, COORDINATOR));
    }

    @Test
    void anotherProofIsKeptLikeAnotherDate() {
        Milestone milestone = added(plan, hours("One", TODAY, 360)).get(0);
        Proof word = new Proof(CriterionKind.CONFIRMED, null);
        List<Amendment> kept = milestone.prove(word, AmendReason.MISTAKE, BOX, NOW, COORDINATOR);
        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(Proof.parse(one.was(BOX))).isEqualTo(new Proof(CriterionKind.HOURS_ATTENDED, 360));
            assertThat(Proof.parse(one.became(BOX))).isEqualTo(word);
        });
        assertThat(milestone.prove(word, AmendReason.MISTAKE, BOX, NOW, COORDINATOR))
                .isEmpty();
        milestone.confirm(false, NOW, COORDINATOR);
        refused("milestone-not-open", () -> milestone.prove(word, AmendReason.MISTAKE, BOX, NOW, COORDINATOR));
    }

    @Test
    void anArchivedGoalChangesOnlyByBeingBroughtBack() {
        Addition addition = PlanSamples.anAdditionTo(plan);
        addition.goal(PlanSamples.aGoal(confirmed("One", TODAY)), Map.of());
        Goal goal = addition.goals().get(0);
        refused("goal-stands", () -> goal.bringBack(AmendReason.MISTAKE, BOX, NOW, COORDINATOR));
        goal.archive(ArchiveReason.NO_LONGER_WANTED, BOX, NOW, COORDINATOR);
        refused("goal-archived", () -> goal.archive(ArchiveReason.MISTAKE, BOX, NOW, COORDINATOR));
        refused(
                "goal-archived",
                () -> goal.change("New", Whose.PERSON, null, AmendReason.MISTAKE, BOX, NOW, COORDINATOR));
        Amendment back = goal.bringBack(AmendReason.PERSONS_WISH, BOX, NOW, COORDINATOR);
        assertThat(Since.parse(back.was(BOX)).reason()).isEqualTo("NO_LONGER_WANTED");
        assertThat(goal.change("New", Whose.PROGRAMME, TODAY, AmendReason.MISTAKE, BOX, NOW, COORDINATOR))
                .extracting(Amendment::field)
                .containsExactly("words", "whose", "targetOn");
        assertThat(goal.words(BOX)).isEqualTo("New");
    }

    @Test
    void closesOnceAndGoesOnOnceWithAllItsMilestones() {
        added(plan, confirmed("Papers", TODAY.plusDays(9)));
        refused("plan-open", () -> plan.reopen(0));
        plan.close(0, CloseReason.MOVED, NOW, COORDINATOR);
        refused("plan-closed", () -> plan.close(0, CloseReason.MOVED, NOW, COORDINATOR));
        assertThat(plan.milestones()).isOne();
        assertThat(plan.nextDueOn()).isEqualTo(TODAY.plusDays(9));
        plan.reopen(0);
        assertThat(plan.milestones()).isOne();
        refused("plan-open", () -> plan.reopen(0));
    }

    @Test
    void refusesAVersionThatWasNotRead() {
        refused("changed-meanwhile", () -> plan.close(1, CloseReason.MOVED, NOW, COORDINATOR));
        plan.close(0, CloseReason.MOVED, NOW, COORDINATOR);
        refused("changed-meanwhile", () -> plan.reopen(1));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
