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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;
import org.marram.common.Times;

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
        all.get(2).putAside(AmendReason.PERSONS_WISH, NOW, COORDINATOR);
        plan.setsAside(all);
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
        all.get(0).putAside(AmendReason.MISTAKE, NOW, COORDINATOR);
        all.get(1).proved(NOW, COORDINATOR);
        for (Milestone closed : all) {
            refused("milestone-not-open", () -> closed.confirm(false, NOW, COORDINATOR));
            refused("milestone-not-open", () -> closed.proved(NOW, COORDINATOR));
            refused("milestone-not-open", () -> closed.putAside(AmendReason.MISTAKE, NOW, COORDINATOR));
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

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
