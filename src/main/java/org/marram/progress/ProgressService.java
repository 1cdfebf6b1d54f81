package org.marram.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.PlanService;
import org.marram.plan.PlanView;
import org.marram.plan.ProofChanged;
import org.marram.review.ReviewService;
import org.marram.template.CriterionKind;

/** How far each milestone is, and from which facts. */
@ApplicationScoped
@Transactional
public class ProgressService {

    private static final long NOBODY = -1;

    @Inject
    private Counters counters;

    @Inject
    private Facts facts;

    @Inject
    private PlanService plans;

    @Inject
    private ReviewService reviews;

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

    /** The signed-in person's own name, plan with its progress and last review: one look, one journal row. */
    @Needs(Act.SEE_OWN_WAY)
    public OwnWay mine() {
        long own = Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
        access.person(Act.SEE_OWN_WAY, own, null);
        String name = Optional.ofNullable(people.names(List.of(own)).get(own)).orElseThrow(Refusal::unreadable);
        return new OwnWay(name, way(own), reviews.own(own).orElse(null));
    }

    /** The sessions that a milestone's hours come from, the newest first; keyset paging. */
    @Needs(Act.OPEN_PLAN)
    public Page<SessionFact> facts(Ref milestone, String after, int limit) {
        int most = Page.limit(limit);
        Facts.Cursor from = after == null ? null : Facts.Cursor.parse(after);
        MilestoneFacts found = plans.milestone(milestone).orElseThrow(() -> access.unknown(Act.OPEN_PLAN, milestone));
        access.person(Act.OPEN_PLAN, found.personId(), milestone);
        Page<Facts.Row> page = Page.of(
                facts.page(found, from, most + 1), most, row -> row.cursor().toString());
        return new Page<>(page.items().stream().map(Facts.Row::fact).toList(), page.next());
    }

    /** Rebuilds every counter from its facts and lists what differs; at most 1,000. */
    @Open(because = "operations and tests compare numbers; it names nobody")
    public List<ProgressDrift> drift() {
        return counters.drift();
    }

    private WayView way(long personId) {
        PlanView plan = plans.view(personId);
        Map<Ref, Counters.Count> counts = counters.of(personId);
        LocalDate today = LocalDate.now(clock);
        Instant from = Pace.from(today).atStartOfDay(clock.getZone()).toInstant();
        Map<Ref, List<Pace.Logged>> recent = facts.recent(personId, from);
        Map<Ref, Facts.Place> places = facts.places(personId);
        Map<Ref, MilestoneProgress> progress = new LinkedHashMap<>();
        Map<Ref, Outlook> outlooks = new LinkedHashMap<>();
        plan.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(milestone -> milestone.criterion() == CriterionKind.HOURS_ATTENDED)
                .forEach(milestone -> {
                    Ref ref = milestone.ref();
                    MilestoneProgress far = progress(milestone, counts.getOrDefault(ref, Counters.Count.NOTHING));
                    Pace pace = Pace.of(recent.getOrDefault(ref, List.of()), today, clock.getZone());
                    progress.put(ref, far);
                    outlooks.put(ref, outlook(milestone, far, pace, places.getOrDefault(ref, Facts.Place.NONE), today));
                });
        return new WayView(plan, progress, outlooks, reviews.view(personId));
    }

    private Outlook outlook(
            MilestoneView milestone, MilestoneProgress far, Pace pace, Facts.Place place, LocalDate today) {
        boolean open = milestone.state() == MilestoneState.OPEN || milestone.state() == MilestoneState.WAITING;
        Forecast forecast =
                open ? Forecast.of(far.needed() - far.amount(), pace, milestone.dueOn(), place.endsOn(), today) : null;
        return new Outlook(day(place.first()), day(place.last()), forecast);
    }

    private LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }

    private static MilestoneProgress progress(MilestoneView milestone, Counters.Count count) {
        return new MilestoneProgress(count.amount(), milestone.amount(), count.facts());
    }
}
