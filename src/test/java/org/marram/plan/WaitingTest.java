package org.marram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.plan.PlanSamples.COORDINATOR;
import static org.marram.plan.PlanSamples.NOW;
import static org.marram.plan.PlanSamples.TODAY;
import static org.marram.plan.PlanSamples.aPlan;
import static org.marram.plan.PlanSamples.added;
import static org.marram.plan.PlanSamples.confirmed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.common.Refusal;

class WaitingTest {

    private final List<Milestone> three =
            added(aPlan(), confirmed("Papers", TODAY), confirmed("Keys", TODAY), confirmed("Work", TODAY));
    private final Milestone papers = three.get(0);
    private final Milestone keys = three.get(1);
    private final Milestone work = three.get(2);
    private final Map<Ref, Long> refs = three.stream().collect(Collectors.toMap(Milestone::ref, Milestone::id));
    private final Prerequisite keysNeedPapers = new Prerequisite(keys.id(), papers.id(), null, NOW, COORDINATOR);
    private final Waiting waiting = new Waiting(List.of(keysNeedPapers), AmendReason.MISTAKE, NOW, COORDINATOR);

    @Test
    void whatIsNotNamedAnyMoreIsTakenAwayAndStaysReadable() {
        waiting.set(keys, Set.of(work.id()));
        assertThat(keysNeedPapers.removedAt()).isEqualTo(NOW);
        assertThat(waiting.added(refs)).singleElement().satisfies(fresh -> assertThat(
                        List.of(fresh.milestoneId(), fresh.needsId()))
                .containsExactly(keys.id(), work.id()));
    }

    @Test
    void nothingHappensWhereItWaitsForThemAlready() {
        waiting.set(keys, Set.of(papers.id()));
        assertThat(waiting.added(refs)).isEmpty();
        assertThat(keysNeedPapers.removedAt()).isNull();
    }

    @Test
    void aCircleOverSeveralChangesIsRefusedByItsMilestones() {
        waiting.set(work, Set.of(keys.id()));
        waiting.set(papers, Set.of(work.id()));
        assertThatThrownBy(() -> waiting.added(refs)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("prerequisite-circle");
            assertThat(refusal.faults())
                    .extracting(Refusal.Fault::field)
                    .containsExactlyInAnyOrderElementsOf(
                            refs.keySet().stream().map(Ref::toString).toList());
        });
    }

    @Test
    void whatOneGivesUpAnotherMayTakeUp() {
        waiting.set(keys, Set.of());
        waiting.set(papers, Set.of(keys.id()));
        assertThat(waiting.added(refs)).hasSize(1);
    }

    @Test
    void noneWaitsForItself() {
        waiting.set(work, Set.of(work.id()));
        assertThatThrownBy(() -> waiting.added(refs)).isInstanceOf(Refusal.class);
    }
}
