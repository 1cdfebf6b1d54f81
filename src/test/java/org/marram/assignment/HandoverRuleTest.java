package org.marram.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.assignment.HandoverObstacle.BARRED;
import static org.marram.assignment.HandoverObstacle.NOT_YOURS;
import static org.marram.assignment.HandoverObstacle.PLANNED;
import static org.marram.assignment.HandoverObstacle.THEIRS_ALREADY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marram.common.Refusal;

class HandoverRuleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:15:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));
    private static final long PERSON = 1;
    private static final long ONE = 11;
    private static final long TWO = 12;
    private static final long THREE = 13;

    private final Assignment first = new Assignment(PERSON, ONE, NOW.minusSeconds(60), ONE);

    @Test
    void nothingStandsInTheWayOfTheOwnPeopleAndForASupervisorOfAnybodys() {
        assertThat(to(TWO, ONE, NOW).obstacle(PERSON, List.of(first))).isEmpty();
        assertThat(to(TWO, null, LATER).obstacle(PERSON, List.of(first))).isEmpty();
        assertThat(to(TWO, null, NOW).obstacle(PERSON, List.of())).isEmpty();
    }

    @Test
    void namesWhatStandsInTheWay() {
        assertThat(to(ONE, ONE, NOW).obstacle(PERSON, List.of(first))).contains(THEIRS_ALREADY);
        assertThat(to(THREE, TWO, NOW).obstacle(PERSON, List.of(first))).contains(NOT_YOURS);
        assertThat(new HandoverRule(TWO, ONE, Set.of(PERSON), NOW, NOW).obstacle(PERSON, List.of(first)))
                .contains(BARRED);
    }

    @Test
    void oneThatIsPlannedStandsInTheWayOfAnyOther() {
        Assignment planned = planned();
        List<Assignment> both = List.of(first, planned);
        assertThat(to(TWO, ONE, LATER).obstacle(PERSON, both)).contains(THEIRS_ALREADY);
        assertThat(to(TWO, ONE, LATER.plusSeconds(1)).obstacle(PERSON, both)).contains(PLANNED);
        assertThat(to(TWO, ONE, NOW).obstacle(PERSON, both)).contains(PLANNED);
        assertThat(to(THREE, ONE, LATER).obstacle(PERSON, both)).contains(PLANNED);
    }

    @Test
    void atTheInstantOfAHandoverExactlyTheNewOneHolds() {
        Assignment planned = planned();
        assertThat(first.holds(LATER.minusNanos(1))).isTrue();
        assertThat(planned.holds(LATER.minusNanos(1))).isFalse();
        assertThat(first.holds(LATER)).isFalse();
        assertThat(planned.holds(LATER)).isTrue();
    }

    @Test
    void oneThatIsCalledOffNeverHoldsAndOneThatHasBegunIsNotCalledOff() {
        Assignment planned = planned();
        planned.callOff(NOW, ONE);
        first.goesOn();
        assertThat(planned.holds(LATER)).isFalse();
        assertThat(planned.isPlanned(NOW)).isFalse();
        assertThat(first.holds(LATER)).isTrue();
        assertThatThrownBy(() -> first.callOff(NOW, ONE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("handover-begun"));
    }

    private Assignment planned() {
        first.endsAt(LATER);
        return new Assignment(PERSON, TWO, LATER, HandoverReason.AWAY, NOW, ONE);
    }

    private static HandoverRule to(long account, Long only, Instant from) {
        return new HandoverRule(account, only, Set.of(), from, NOW);
    }
}
