package org.marram.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.person.Answer;
import org.marram.plan.CloseReason;

class PlanClosingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final long COORDINATOR = 11;

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
        return new PlanClosing(1, 2, command, Answer.NOT_ASKED, froze, NOW, COORDINATOR);
    }
}
