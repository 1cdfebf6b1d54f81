package org.marram.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Actor;
import org.marram.access.Basis;
import org.marram.access.ColleagueFacts;
import org.marram.access.CurrentActor;
import org.marram.access.GranteeKind;
import org.marram.access.NewGrant;
import org.marram.access.Scope;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.person.Box;
import org.marram.person.PersonEnrolled;
import org.marram.person.PersonService;

/**
 * Begins and ends assignments together with what they let see: the coordinator by the account, the supervisors by the
 * coordinator's team. At any instant the grants of exactly one assignment of a person are live.
 */
@ApplicationScoped
class Caring {

    @Inject
    private Assignments assignments;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<ResponsibleChanged> changed;

    @Inject
    private Clock clock;

    /** Whoever acts, as a coordinator to whom people can come. */
    static ColleagueFacts self(Actor actor) {
        return new ColleagueFacts(actor.accountId(), actor.account(), actor.name(), actor.teamId(), null);
    }

    /** Whoever enrols somebody becomes responsible, or whom an import names. */
    void first(@Observes PersonEnrolled enrolled) {
        ColleagueFacts to = new ColleagueFacts(enrolled.responsibleId(), null, null, enrolled.teamId(), null);
        grant(
                new Assignment(
                        enrolled.personId(),
                        to.id(),
                        clock.instant(),
                        current.actor().accountId()),
                to);
    }

    /** Answers the references of the new assignments; the note is sealed with each person's key, null for none. */
    List<Ref> begin(
            List<Long> handed,
            Map<Long, List<Assignment>> standing,
            ColleagueFacts to,
            HandoverRule rule,
            HandoverReason reason,
            String note) {
        Map<Long, Box> boxes = note == null ? Map.of() : people.boxes(handed);
        List<Long> ending = new ArrayList<>();
        List<Ref> made = new ArrayList<>();
        for (long person : handed) {
            Optional<Assignment> before = rule.holding(standing.getOrDefault(person, List.of()));
            before.ifPresent(one -> {
                one.endsAt(rule.from());
                ending.add(one.id());
            });
            Assignment next = new Assignment(
                    person,
                    to.id(),
                    rule.from(),
                    reason,
                    rule.now(),
                    current.actor().accountId());
            if (note != null) {
                next.note(boxes.get(person), note);
            }
            grant(next, to);
            made.add(next.ref());
        }
        access.grantsEndAt(ending, rule.from());
        if (!handed.isEmpty() && !rule.from().isAfter(rule.now())) {
            changed.fire(new ResponsibleChanged(handed, to.id()));
        }
        return made;
    }

    /** Whoever was to be followed goes on; {@code standing} are the person's assignments that hold or are planned. */
    void callOff(Assignment planned, List<Assignment> standing, Instant now) {
        List<Assignment> before = standing.stream()
                .filter(one -> one != planned && one.endsWhen(planned.fromAt()))
                .toList();
        planned.callOff(now, current.actor().accountId());
        before.forEach(Assignment::goesOn);
        access.grantsEndAt(before.stream().map(Assignment::id).toList(), Times.NEVER);
        access.endGrants(Basis.CASELOAD, planned.id());
        access.endGrants(Basis.SUPERVISION, planned.id());
    }

    private void grant(Assignment assignment, ColleagueFacts to) {
        assignments.add(assignment);
        grant(assignment, GranteeKind.ACCOUNT, to.id(), Basis.CASELOAD);
        if (to.teamId() != null) {
            grant(assignment, GranteeKind.TEAM, to.teamId(), Basis.SUPERVISION);
        }
    }

    private void grant(Assignment assignment, GranteeKind kind, long grantee, Basis basis) {
        access.grant(
                new NewGrant(
                        current.actor().programmeId(),
                        assignment.personId(),
                        kind,
                        grantee,
                        EnumSet.allOf(Scope.class),
                        basis,
                        assignment.id(),
                        null,
                        Times.NEVER),
                assignment.fromAt());
    }
}
