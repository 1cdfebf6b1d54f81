package org.marram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.plan.PlanSamples.COORDINATOR;
import static org.marram.plan.PlanSamples.NOW;
import static org.marram.plan.PlanSamples.TODAY;
import static org.marram.plan.PlanSamples.aPlan;
import static org.marram.plan.PlanSamples.added;
import static org.marram.plan.PlanSamples.confirmed;

import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Answer;

class PlanClosingTest {

    private final Plan plan = aPlan();

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

    @Test
    void contactIsDueAfterMonthsAndOnTheLastDayOfAMonthThatIsTooShort() {
        assertThat(PlanClosing.followUps(LocalDate.of(2026, 1, 15)))
                .containsExactly(
                        LocalDate.of(2026, 4, 15),
                        LocalDate.of(2026, 7, 15),
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2028, 1, 15));
        assertThat(PlanClosing.followUps(LocalDate.of(2028, 2, 29)))
                .contains(LocalDate.of(2029, 2, 28), LocalDate.of(2030, 2, 28));
        assertThat(PlanClosing.followUps(LocalDate.of(2026, 11, 30))).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void isTakenBackByWhoClosedItAsAMistakeWithinMinutesOnly() {
        PlanClosing closing = closing(true);
        assertThat(closing.isTakenBack(ReopenReason.MISTAKE, NOW.plusSeconds(10), COORDINATOR))
                .isTrue();
        assertThat(closing.isTakenBack(ReopenReason.MISTAKE, NOW.plus(Duration.ofMinutes(10)), COORDINATOR))
                .isFalse();
        assertThat(closing.isTakenBack(ReopenReason.CAME_BACK, NOW.plusSeconds(10), COORDINATOR))
                .isFalse();
        assertThat(closing.isTakenBack(ReopenReason.MISTAKE, NOW.plusSeconds(10), COORDINATOR + 1))
                .isFalse();
        assertThat(closing(false).isTakenBack(ReopenReason.MISTAKE, NOW.plusSeconds(10), COORDINATOR))
                .isFalse();
    }

    private PlanClosing closing(boolean froze) {
        ClosePlan command = new ClosePlan(Ref.random(), 0, CloseReason.COMPLETED, null, null, false, false);
        return new PlanClosing(plan, command, Answer.NOT_ASKED, froze, NOW, COORDINATOR);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
