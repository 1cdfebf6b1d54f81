package org.marram.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.Open;
import org.marram.fact.FactsChanged;
import org.marram.programme.JobGapChanged;

/** What other rooms need of jobs and homes: how long they lasted for a milestone. */
@ApplicationScoped
@Transactional
public class SpellService {

    @Inject
    private Spells spells;

    @Inject
    private Event<FactsChanged> changed;

    /** Other gaps between jobs are allowed: all that jobs of the programme prove is counted anew, some hundred at a time. */
    void counted(@Observes JobGapChanged gap) {
        List<Long> some = spells.fed(gap.programmeId(), 0);
        while (!some.isEmpty()) {
            changed.fire(new FactsChanged(SpellKind.JOB.criterion(), some));
            some = spells.fed(gap.programmeId(), some.get(some.size() - 1));
        }
    }

    /** How long those that feed these milestones lasted together, by the milestones' keys; one query. */
    @Open(because = "a fact changed, in the fact's transaction")
    public Map<Long, Lasted> lasted(SpellKind kind, Collection<Long> milestoneIds) {
        Map<Long, Lasted> feeding = spells.feeding(kind, milestoneIds);
        return milestoneIds.stream()
                .collect(Collectors.toMap(Function.identity(), id -> feeding.getOrDefault(id, Lasted.NOTHING)));
    }
}
