package org.marram.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.Colleague;
import org.marram.access.ColleagueFacts;
import org.marram.access.ColleagueService;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Role;
import org.marram.access.Seen;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.PersonService;

/** People are handed over from a day on, and the handover is called off before it; what was stays readable. */
@ApplicationScoped
@Transactional
public class HandoverService {

    /** Most people of one handover. */
    public static final int MOST = 500;

    private static final int NOTE = 1_000;
    private static final long NOBODY = -1;

    @Inject
    private Assignments assignments;

    @Inject
    private PersonService people;

    @Inject
    private Caring caring;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * All of them or none, by whoever is responsible now or by the team's supervisor. Whoever is the colleague's already
     * stays so: sent twice, it is done once. Refuses no people or over 500, a colleague who is not an active coordinator
     * of the programme (field to, not-active), a day that is over or a year away, a missing reason, and by the place in
     * the list whoever cannot be handed over, with the code of {@link HandoverObstacle}. Answers the references of what
     * was made.
     */
    @Needs(Act.HAND_OVER)
    public List<Ref> handOver(HandOver command) {
        List<Ref> refs = distinct(command.people());
        people.hold(refs);
        Map<Ref, Long> ids = access.each(Act.HAND_OVER, refs);
        Checks checks = new Checks();
        ColleagueFacts to = to(checks, command.to());
        HandoverDay day = day(checks, command.fromOn());
        checks.present("reason", command.reason());
        checks.that(command.reason() != HandoverReason.CAME_BACK, "reason", "not-possible");
        String note = checks.optional("note", command.note(), NOTE);
        checks.refuseFaults();
        Instant now = clock.instant();
        HandoverRule rule = rule(to, day.at(now, clock.getZone()), now, ids.values());
        Map<Long, List<Assignment>> standing = byPerson(assignments.standing(ids.values(), now));
        List<Long> handed = new ArrayList<>();
        for (int place = 0; place < refs.size(); place++) {
            long id = ids.get(refs.get(place));
            Optional<HandoverObstacle> obstacle = rule.obstacle(id, standing.getOrDefault(id, List.of()));
            if (obstacle.isEmpty()) {
                handed.add(id);
            } else if (obstacle.get() != HandoverObstacle.THEIRS_ALREADY) {
                checks.that(false, "people[" + place + "]", obstacle.get().code());
            }
        }
        checks.refuseFaults();
        return caring.begin(handed, standing, to, rule, command.reason(), note);
    }

    /** What would happen: one line a person seen, by code, with what stands in the way. One journal row for the list. */
    @Needs(Act.LIST_ASSIGNMENTS)
    public List<HandoverLine> preview(List<Ref> asked, Ref to, LocalDate fromOn) {
        List<Ref> refs = distinct(asked);
        Seen seen = access.people(Act.LIST_ASSIGNMENTS);
        Checks checks = new Checks();
        ColleagueFacts colleague = to(checks, to);
        HandoverDay day = day(checks, fromOn);
        checks.refuseFaults();
        List<Object[]> found = assignments.people(refs, seen);
        List<Long> ids = found.stream().map(row -> (Long) row[0]).toList();
        Instant now = clock.instant();
        HandoverRule rule = rule(colleague, day.at(now, clock.getZone()), now, ids);
        Map<Long, String> responsible = new HashMap<>();
        List<Assignment> standing = new ArrayList<>();
        for (Object[] row : ids.isEmpty() ? List.<Object[]>of() : assignments.named(ids, now)) {
            Assignment one = (Assignment) row[0];
            standing.add(one);
            if (one.holds(now)) {
                responsible.put(one.personId(), (String) row[1]);
            }
        }
        Map<Long, List<Assignment>> byPerson = byPerson(standing);
        Map<Long, String> names = people.names(ids);
        return found.stream()
                .map(row -> new HandoverLine(
                        (Ref) row[1],
                        (String) row[2],
                        names.get((Long) row[0]),
                        responsible.get((Long) row[0]),
                        rule.obstacle((Long) row[0], byPerson.getOrDefault((Long) row[0], List.of()))
                                .orElse(null)))
                .toList();
    }

    /** The colleagues to choose from: active coordinators, without those who may see none of these people. */
    @Needs(Act.LIST_ASSIGNMENTS)
    public List<Colleague> candidates(List<Ref> asked) {
        List<Ref> refs = distinct(asked);
        Seen seen = access.people(Act.LIST_ASSIGNMENTS);
        List<Long> ids = assignments.people(refs, seen).stream()
                .map(row -> (Long) row[0])
                .toList();
        List<ColleagueFacts> all = colleagues.facts();
        Set<Long> barred = ids.isEmpty()
                ? Set.of()
                : access.barredFromAll(all.stream().map(ColleagueFacts::id).toList(), ids);
        return all.stream()
                .filter(one -> !barred.contains(one.id()))
                .map(colleagues::of)
                .toList();
    }

    /**
     * A planned handover does not take place; whoever is responsible stays so. Refuses one that has begun (conflict
     * handover-begun). Calling off twice is no error.
     */
    @Needs(Act.HAND_OVER)
    public void callOff(Ref assignment) {
        Optional<Assignment> found = assignments.find(assignment);
        long person = found.map(Assignment::personId).orElse(NOBODY);
        access.person(Act.HAND_OVER, person, assignment);
        people.hold(person);
        Instant now = clock.instant();
        List<Assignment> standing = assignments.standing(List.of(person), now);
        Optional<Assignment> planned =
                standing.stream().filter(one -> one.ref().equals(assignment)).findFirst();
        if (planned.isPresent()) {
            caring.callOff(planned.get(), standing, now);
        } else if (!found.orElseThrow(Refusal::notFound).isCalledOff()) {
            throw Refusal.conflict("handover-begun");
        }
    }

    private HandoverRule rule(ColleagueFacts to, Instant from, Instant now, Collection<Long> ids) {
        Actor actor = current.actor();
        return new HandoverRule(
                to.id(),
                actor.role() == Role.COORDINATOR ? actor.accountId() : null,
                access.barred(to.id(), ids),
                from,
                now);
    }

    private ColleagueFacts to(Checks checks, Ref ref) {
        checks.present("to", ref);
        ColleagueFacts found = ref == null ? null : colleagues.facts(ref).orElse(null);
        checks.that(found != null, "to", "not-active");
        return found;
    }

    private HandoverDay day(Checks checks, LocalDate fromOn) {
        checks.present("fromOn", fromOn);
        HandoverDay day = new HandoverDay(fromOn);
        LocalDate today = LocalDate.now(clock);
        checks.that(fromOn == null || !day.isOver(today), "fromOn", "in-the-past");
        checks.that(fromOn == null || day.isNear(today), "fromOn", "out-of-range");
        return day;
    }

    private static List<Ref> distinct(List<Ref> asked) {
        Checks checks = new Checks();
        checks.that(asked != null && !asked.isEmpty(), "people", "required");
        checks.that(asked == null || asked.size() <= MOST, "people", "out-of-range");
        checks.that(asked == null || asked.stream().allMatch(Objects::nonNull), "people", "required");
        checks.that(asked == null || new HashSet<>(asked).size() == asked.size(), "people", "twice");
        checks.refuseFaults();
        return List.copyOf(asked);
    }

    private static Map<Long, List<Assignment>> byPerson(Collection<Assignment> standing) {
        return standing.stream().collect(Collectors.groupingBy(Assignment::personId));
    }
}
