package org.marram.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.AccountService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.assignment.AssignmentService;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Answer;
import org.marram.plan.StandingService;

/** A plan is closed, with nothing lost, and goes on when the person comes back, with nothing asked twice. */
@ApplicationScoped
@Transactional
public class ClosingService {

    @Inject
    private Closings closings;

    @Inject
    private StandingService standings;

    @Inject
    private AssignmentService assignments;

    @Inject
    private AccountService accounts;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<PlanClosed> closed;

    @Inject
    private Event<PlanReopened> reopened;

    @Inject
    private Clock clock;

    /** Whether the plan is open, and when it was closed before. */
    @Needs(Act.OPEN_PLAN)
    public ClosingsView of(Ref person) {
        return closings.of(access.person(Act.OPEN_PLAN, person));
    }

    /**
     * Closes the plan and freezes the person's own account; whoever is responsible stays so, and finds the plan among the
     * closed ones. Refuses a missing reason, a destination that contradicts its answer, a closed plan (conflict
     * plan-closed), a stale version. Answers the new version.
     */
    @Needs(Act.CLOSE_PLAN)
    public int close(ClosePlan command) {
        long personId = access.person(Act.CLOSE_PLAN, command.person());
        Answer answer = checked(command);
        Instant now = clock.instant();
        Actor by = current.actor();
        long planId = standings.close(personId, command.version(), command.reason(), now);
        PlanClosing closing = new PlanClosing(
                planId, personId, command, answer, accounts.freezePerson(personId), now, by.accountId());
        closings.store(List.of(closing));
        if (command.followUp()) {
            closings.store(PlanClosing.followUps(LocalDate.ofInstant(now, clock.getZone()))
                    .map(day -> new FollowUp(by.programmeId(), closing, day))
                    .toList());
        }
        closed.fire(new PlanClosed(planId, personId, command.takeBackReferrals()));
        return closings.version(planId);
    }

    /**
     * The plan goes on as it stood. A coordinator who does so becomes responsible; follow-up contact is cancelled; the
     * person's own account stays frozen until a new code is handed over, unless the closing is taken back as a mistake by
     * whoever closed it, within minutes. Refuses a missing reason, an open plan (conflict plan-open), a stale version.
     * Answers the new version.
     */
    @Needs(Act.REOPEN_PLAN)
    public int reopen(ReopenPlan command) {
        long personId = access.person(Act.REOPEN_PLAN, command.person());
        Checks checks = new Checks();
        checks.present("reason", command.reason());
        checks.refuseFaults();
        assignments.comesBack(personId);
        Instant now = clock.instant();
        long by = current.actor().accountId();
        long planId = standings.reopen(personId, command.version());
        PlanClosing closing = closings.standing(planId).orElseThrow(() -> Refusal.conflict("plan-open"));
        if (closing.isTakenBack(command.reason(), now, by)) {
            accounts.thawPerson(personId);
        }
        closing.reopen(command.reason(), now, by);
        closings.cancelFollowUps(closing.id(), now);
        reopened.fire(new PlanReopened(planId, personId));
        return closings.version(planId);
    }

    /**
     * How agreed contact went, from its day on; where they want no more of it, what was still agreed ends. Refuses a missing outcome, and what is done, cancelled, not yet due or not of
     * this person (conflict follow-up-not-open).
     */
    @Needs(Act.FOLLOW_UP)
    public void followedUp(RecordFollowUp command) {
        long personId = access.person(Act.FOLLOW_UP, command.person());
        Checks checks = new Checks();
        FollowUpOutcome outcome = checks.present("outcome", command.outcome());
        checks.refuseFaults();
        FollowUp agreed = closings.followUp(personId, command.followUp())
                .filter(found -> found.isOpen(LocalDate.now(clock)))
                .orElseThrow(() -> Refusal.conflict("follow-up-not-open"));
        agreed.done(outcome, clock.instant(), current.actor().accountId());
        closings.flush();
        closings.endOthers(agreed, clock.instant());
    }

    /**
     * It went otherwise than was written down, which stays readable. What ended because they wanted no more contact is agreed
     * again where that was wrong, and ends where it is right now. Refuses a missing outcome or reason, what is not of this
     * person or not written down yet (conflict follow-up-not-done), a stale version. Answers the new version.
     */
    @Needs(Act.FOLLOW_UP)
    public int corrected(CorrectFollowUp command) {
        long personId = access.person(Act.FOLLOW_UP, command.person());
        Checks checks = new Checks();
        checks.present("outcome", command.outcome());
        checks.present("reason", command.reason());
        checks.refuseFaults();
        FollowUp agreed = closings.followUp(personId, command.followUp())
                .orElseThrow(() -> Refusal.conflict("follow-up-not-done"));
        Instant now = clock.instant();
        closings.store(List.of(agreed.correct(command, now, current.actor().accountId())));
        closings.bringBackOthers(agreed);
        closings.endOthers(agreed, now);
        return agreed.version();
    }

    private static Answer checked(ClosePlan command) {
        Checks checks = new Checks();
        checks.present("reason", command.reason());
        boolean told = command.destination() != null;
        Answer answer = command.destinationAnswer() != null
                ? command.destinationAnswer()
                : told ? Answer.GIVEN : Answer.NOT_ASKED;
        checks.that(told || answer != Answer.GIVEN, "destination", "required");
        checks.that(!told || answer == Answer.GIVEN, "destinationAnswer", "not-possible");
        checks.refuseFaults();
        return answer;
    }
}
