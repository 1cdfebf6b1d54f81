package org.marram.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.attendance.AttendanceMarked;
import org.marram.attendance.HoursChanged;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneView;
import org.marram.plan.PlanService;
import org.marram.plan.PlanView;
import org.marram.plan.ProofChanged;
import org.marram.template.CriterionKind;

/** How far each milestone is, and from which facts. */
@ApplicationScoped
@Transactional
public class ProgressService {

    private static final long NOBODY = -1;

    @Inject
    private Counters counters;

    @Inject
    private PlanService plans;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Hours that were marked move the counters; a milestone that has enough is reached. */
    void moved(@Observes AttendanceMarked marked) {
        counters.move(marked.changes(), clock.instant());
        plans.reachedByFacts(counters.enough(
                marked.changes().stream().map(HoursChanged::milestoneId).toList()));
    }

    /** Facts may be enough for what is asked now. Refuses to ask for a word where hours are counted already. */
    void changed(@Observes ProofChanged changed) {
        if (counters.countForNothing(changed.milestoneIds())) {
            throw Refusal.conflict("hours-counted");
        }
        plans.reachedByFacts(counters.enough(changed.milestoneIds()));
    }

    /** The plan of one person with its progress; constant number of queries. */
    @Needs(Act.OPEN_PLAN)
    public WayView of(Ref person) {
        return way(access.person(Act.OPEN_PLAN, person));
    }

    /** The signed-in person's own name and plan with its progress: one look, one journal row. */
    @Needs(Act.SEE_OWN_WAY)
    public OwnWay mine() {
        long own = Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
        access.person(Act.SEE_OWN_WAY, own, null);
        String name = Optional.ofNullable(people.names(List.of(own)).get(own)).orElseThrow(Refusal::unreadable);
        return new OwnWay(name, way(own));
    }

    /** Rebuilds every counter from its facts and lists what differs; at most 1,000. */
    @Open(because = "operations and tests compare numbers; it names nobody")
    public List<ProgressDrift> drift() {
        return counters.drift();
    }

    private WayView way(long personId) {
        PlanView plan = plans.view(personId);
        Map<Ref, Counters.Count> counts = counters.of(personId);
        Map<Ref, MilestoneProgress> progress = new LinkedHashMap<>();
        plan.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(milestone -> milestone.criterion() == CriterionKind.HOURS_ATTENDED)
                .forEach(milestone -> progress.put(
                        milestone.ref(),
                        progress(milestone, counts.getOrDefault(milestone.ref(), Counters.Count.NOTHING))));
        return new WayView(plan, progress);
    }

    private static MilestoneProgress progress(MilestoneView milestone, Counters.Count count) {
        return new MilestoneProgress(count.amount(), milestone.amount(), count.facts());
    }
}
