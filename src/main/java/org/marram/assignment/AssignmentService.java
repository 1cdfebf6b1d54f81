package org.marram.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.ColleagueFacts;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.access.Role;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.person.PersonService;

/** Who is responsible for a person, and was: from enrolling on, through handovers, to whoever continues the plan. */
@ApplicationScoped
@Transactional
public class AssignmentService {

    private static final Duration TOLD = Duration.ofDays(30);

    @Inject
    private Assignments assignments;

    @Inject
    private PersonService people;

    @Inject
    private Caring caring;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<ResponsibleChanged> changed;

    @Inject
    private Clock clock;

    /** Who was responsible when, newest first, planned ones too; at most 100. */
    @Needs(Act.LIST_ASSIGNMENTS)
    public List<AssignmentView> of(Ref person) {
        long id = access.person(Act.LIST_ASSIGNMENTS, person);
        Box box = people.box(id);
        Instant now = clock.instant();
        return assignments.of(id).stream().map(row -> row.view(box, now)).toList();
    }

    /** The one that is planned, if any; without its note. */
    @Open(because = "the caller asked for this person")
    public Optional<AssignmentView> planned(long personId) {
        Instant now = clock.instant();
        return assignments.of(personId).stream()
                .filter(row -> row.from().isAfter(now))
                .findFirst()
                .map(row -> row.view(now));
    }

    /** What the person is told: handovers ahead, and for a month those that have begun. */
    @Open(because = "the caller asked for this person's own way")
    public List<NewCoordinator> toTell(long personId) {
        Instant now = clock.instant();
        return assignments.toTell(personId, now.minus(TOLD), now).stream()
                .map(row -> new NewCoordinator((String) row[0], LocalDate.ofInstant((Instant) row[1], clock.getZone())))
                .toList();
    }

    /** A coordinator who continues a person's plan becomes responsible, if somebody else is; what was planned is called off. */
    @Open(because = "continuing the plan was allowed")
    public void comesBack(long personId) {
        Actor actor = current.actor();
        if (actor.role() != Role.COORDINATOR) {
            return;
        }
        people.hold(personId);
        Instant now = clock.instant();
        List<Assignment> standing = assignments.standing(List.of(personId), now);
        HandoverRule rule = new HandoverRule(actor.accountId(), null, Set.of(), now, now);
        if (rule.holding(standing)
                .filter(one -> one.accountId() == actor.accountId())
                .isPresent()) {
            return;
        }
        standing.stream().filter(one -> one.isPlanned(now)).forEach(one -> caring.callOff(one, standing, now));
        ColleagueFacts self = Caring.self(actor);
        caring.begin(List.of(personId), Map.of(personId, standing), self, rule, HandoverReason.CAME_BACK, null);
    }

    /**
     * Lets the plans follow whoever became responsible since; how many, at most 500 at once. Who may see whom needs no
     * such step: the grants begin and end by themselves.
     */
    @Open(because = "the handover was allowed; its day has come")
    public int settle() {
        Instant now = clock.instant();
        List<Assignment> due = assignments.unsettled(now);
        if (due.isEmpty()) {
            return 0;
        }
        due.forEach(one -> one.settled(now));
        Set<Long> moved = due.stream().map(Assignment::personId).collect(Collectors.toSet());
        assignments.standing(moved, now).stream()
                .filter(one -> one.holds(now))
                .collect(Collectors.groupingBy(
                        Assignment::accountId, Collectors.mapping(Assignment::personId, Collectors.toList())))
                .forEach((account, theirs) -> changed.fire(new ResponsibleChanged(theirs, account)));
        return due.size();
    }
}
