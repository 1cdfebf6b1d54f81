package org.marram.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.attendance.AttendanceMarked;
import org.marram.attendance.HoursChanged;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.counselling.AppointmentService;
import org.marram.education.CredentialService;
import org.marram.fact.FactsChanged;
import org.marram.life.Drawn;
import org.marram.life.LifeService;
import org.marram.outcome.Lasted;
import org.marram.outcome.SpellKind;
import org.marram.outcome.SpellService;
import org.marram.person.Box;
import org.marram.person.Known;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.MilestoneView;
import org.marram.plan.PlanService;
import org.marram.plan.PlanView;
import org.marram.plan.ProofChanged;
import org.marram.review.OwnReview;
import org.marram.review.ReviewService;
import org.marram.review.ReviewsView;
import org.marram.template.CriterionKind;

/** How far each milestone is, and from which facts. */
@ApplicationScoped
@Transactional
public class ProgressService {

    @Inject
    private Counters counters;

    @Inject
    private Facts facts;

    @Inject
    private SpellService spells;

    @Inject
    private LifeService lives;

    @Inject
    private CredentialService credentials;

    @Inject
    private AppointmentService appointments;

    @Inject
    private PlanService plans;

    @Inject
    private ReviewService reviews;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    /** Hours that were marked move the counters; a milestone that has enough is reached. */
    void moved(@Observes AttendanceMarked marked) {
        counters.move(marked.changes(), clock.instant());
        enough(marked.changes().stream().map(HoursChanged::milestoneId).toList());
    }

    /** Facts of a life are otherwise: their milestones are counted anew. */
    void counted(@Observes FactsChanged changed) {
        Collection<Long> ids = changed.milestoneIds();
        Map<Long, Lasted> counted =
                switch (changed.criterion()) {
                    case SESSIONS_ATTENDED -> numbers(appointments.attended(ids));
                    case CREDENTIAL -> numbers(credentials.counted(ids));
                    default -> spells.lasted(SpellKind.of(changed.criterion()), ids);
                };
        counters.set(changed.criterion(), counted, clock.instant());
        enough(ids);
    }

    /** What does not grow by itself. */
    private static Map<Long, Lasted> numbers(Map<Long, Integer> counted) {
        return counted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Lasted(one.getValue(), null, one.getValue())));
    }

    /** Facts may be enough for what is asked now. Refuses to ask for a word where hours are counted already. */
    void changed(@Observes ProofChanged changed) {
        if (counters.countForNothing(changed.milestoneIds())) {
            throw Refusal.conflict("hours-counted");
        }
        enough(changed.milestoneIds());
    }

    /** What is proved is reached. What was reached so and is proved no longer stays reached, and is told. */
    private void enough(Collection<Long> milestoneIds) {
        List<Counters.Proven> proven = counters.proven(milestoneIds, LocalDate.now(clock));
        plans.reachedByFacts(keys(proven, one -> one.enough() && !one.reached()));
        plans.unproved(keys(proven, one -> !one.enough() && one.reached() && !one.unproved()), clock.instant());
        plans.unproved(keys(proven, one -> one.enough() && one.unproved()), null);
    }

    private static List<Long> keys(List<Counters.Proven> proven, Predicate<Counters.Proven> which) {
        return proven.stream().filter(which).map(Counters.Proven::milestoneId).toList();
    }

    /**
     * What time alone has reached since somebody last wrote anything down: a job or a home went on for long enough. Some at a
     * time; answers how many.
     */
    @Open(because = "nobody acts: the facts stand, and the day has come")
    public int settle() {
        List<Counters.Due> due = counters.lasting(LocalDate.now(clock));
        due.forEach(one -> {
            Instant day = one.on().atStartOfDay(clock.getZone()).toInstant();
            plans.reachedByTime(one.milestoneId(), day.isAfter(one.keptAt()) ? day : one.keptAt());
        });
        plans.unproved(due.stream().map(Counters.Due::milestoneId).toList(), null);
        return due.size();
    }

    /** The plan of one person with its progress; constant number of queries. */
    @Needs(Act.OPEN_PLAN)
    public WayView of(Ref person) {
        return way(people.box(access.person(Act.OPEN_PLAN, person)), true);
    }

    /** The same, for what leaves as a file. */
    @Needs(Act.TAKE_YEARS)
    public WayView taken(Ref person) {
        return way(people.box(access.person(Act.TAKE_YEARS, person)), true);
    }

    /**
     * The signed-in person's own name, plan with its progress and last review: one look, one journal row. Without what only a
     * picture of the years shows: that is {@link #myYears}.
     */
    @Needs(Act.SEE_OWN_WAY)
    public OwnWay mine() {
        Known own = own();
        OwnReview last = reviews.own(own.box()).orElse(null);
        return new OwnWay(own.nameToUse(), way(own.box(), false), last);
    }

    /** As {@link #mine}, with every review, job and home in place of the last review. */
    @Needs(Act.SEE_OWN_WAY)
    public OwnWay myYears() {
        Known own = own();
        return new OwnWay(own.nameToUse(), way(own.box(), true), null);
    }

    private Known own() {
        Known own = people.own(Act.SEE_OWN_WAY);
        if (own.nameToUse() == null) {
            throw Refusal.unreadable();
        }
        return own;
    }

    /** The sessions that a milestone's hours or sessions come from, the newest first; keyset paging. */
    @Needs(Act.OPEN_PLAN)
    public Page<SessionFact> facts(Ref milestone, String after, int limit) {
        int most = Page.limit(limit);
        Facts.Cursor from = after == null ? null : Facts.Cursor.parse(after);
        MilestoneFacts found = plans.milestone(milestone).orElseThrow(() -> access.unknown(Act.OPEN_PLAN, milestone));
        access.person(Act.OPEN_PLAN, found.personId(), milestone);
        Page<Facts.Row> page =
                Page.of(rows(found, from, most + 1), most, row -> row.cursor().toString());
        return new Page<>(page.items().stream().map(Facts.Row::fact).toList(), page.next());
    }

    private List<Facts.Row> rows(MilestoneFacts milestone, Facts.Cursor from, int limit) {
        List<Facts.Row> classes = facts.page(milestone, from, limit);
        if (milestone.criterion() != CriterionKind.SESSIONS_ATTENDED) {
            return classes;
        }
        Facts.Cursor before = from == null ? Facts.Cursor.FIRST : from;
        return Stream.concat(
                        classes.stream(),
                        appointments
                                .attended(
                                        milestone.personId(),
                                        milestone.id(),
                                        before.startsAt(),
                                        before.session(),
                                        limit)
                                .stream()
                                .map(Facts.Row::of))
                .sorted(Comparator.comparing(Facts.Row::cursor).reversed())
                .limit(limit)
                .toList();
    }

    /** Rebuilds every counter from its facts and lists what differs; at most 1,000. */
    @Open(because = "operations and tests compare numbers; it names nobody")
    public List<ProgressDrift> drift() {
        return counters.drift(LocalDate.now(clock));
    }

    /** @param years whether all that a picture of the years shows is asked for */
    private WayView way(Box person, boolean years) {
        long personId = person.personId();
        PlanView plan = plans.view(person);
        LocalDate today = LocalDate.now(clock);
        Facts.Counted counted = facts.of(
                personId, Pace.from(today).atStartOfDay(clock.getZone()).toInstant(), today);
        Map<Ref, MilestoneProgress> progress = new LinkedHashMap<>();
        Map<Ref, Outlook> outlooks = new LinkedHashMap<>();
        plan.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(milestone -> milestone.criterion().isCounted())
                .forEach(milestone -> {
                    Ref ref = milestone.ref();
                    Counters.Count count = counted.counts().getOrDefault(ref, Counters.Count.NOTHING);
                    MilestoneProgress far = new MilestoneProgress(
                            count.by(milestone.criterion(), today), milestone.amount(), count.facts());
                    progress.put(ref, far);
                    List<Pace.Logged> logged = counted.recent().getOrDefault(ref, List.of());
                    Facts.Place place = counted.places().getOrDefault(ref, Facts.Place.NONE);
                    if (milestone.criterion() == CriterionKind.CREDENTIAL) {
                        outlooks.put(ref, Outlook.NONE);
                    } else if (milestone.criterion() == CriterionKind.HOURS_ATTENDED) {
                        Pace pace = Pace.of(logged, today, clock.getZone());
                        outlooks.put(ref, outlook(milestone, far, pace, place, today));
                    } else if (milestone.criterion() == CriterionKind.SESSIONS_ATTENDED) {
                        List<Facts.Met> met = counted.met().getOrDefault(ref, List.of());
                        outlooks.put(ref, new Meeting(clock, logged, place, met).of(milestone, far));
                    } else {
                        Facts.Span lasted = counted.lasted().getOrDefault(ref, Facts.Span.NONE);
                        outlooks.put(ref, lasting(milestone, count, lasted, today));
                    }
                });
        ReviewsView held = years ? reviews.view(personId) : new ReviewsView(List.of(), null);
        return new WayView(plan, progress, outlooks, held, years ? lives.drawn(personId) : Drawn.NOTHING);
    }

    /** Of a milestone that rests on jobs or homes. */
    private static Outlook lasting(MilestoneView milestone, Counters.Count count, Facts.Span lasted, LocalDate today) {
        LocalDate on = count.reaches(milestone.criterion(), milestone.amount());
        Forecast forecast = milestone.state().isOpen() ? Forecast.of(on, milestone.dueOn(), today) : null;
        return new Outlook(lasted.first(), lasted.last(), forecast);
    }

    private Outlook outlook(
            MilestoneView milestone, MilestoneProgress far, Pace pace, Facts.Place place, LocalDate today) {
        Forecast forecast = milestone.state().isOpen()
                ? Forecast.of(far.needed() - far.amount(), pace, milestone.dueOn(), place.endsOn(), today)
                : null;
        return new Outlook(day(place.first()), day(place.last()), forecast);
    }

    private LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }
}
