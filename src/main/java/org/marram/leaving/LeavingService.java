package org.marram.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.assignment.AssignmentService;
import org.marram.closing.ClosingService;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.consent.ConsentService;
import org.marram.consent.WithdrawRelease;

/** A person leaves: what stands open is looked at, something is said of each, and the plan is closed. */
@ApplicationScoped
@Transactional
public class LeavingService {

    @Inject
    private Openings openings;

    @Inject
    private AssignmentService assignments;

    @Inject
    private ConsentService consents;

    @Inject
    private ClosingService closings;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    /** What stands open. */
    @Needs(Act.OPEN_PLAN)
    public OpenThings look(Ref person) {
        long id = access.person(Act.OPEN_PLAN, person);
        return openings.of(id, assignments.planned(id).orElse(null), clock.instant());
    }

    /**
     * Takes the named releases back and closes the plan, both or neither; refuses what {@link ClosingService#close}
     * refuses, a release that is not in force for this person (withdraw, unknown), and one to take back without how
     * they said so. Answers the plan's new version.
     */
    @Needs(Act.CLOSE_PLAN)
    public int leave(Leave command) {
        List<Ref> withdraw = command.withdraw() == null ? List.of() : command.withdraw();
        if (!withdraw.isEmpty()) {
            long person = access.person(Act.OPEN_PLAN, command.close().person());
            List<Ref> inForce = openings.of(person, null, clock.instant()).releases().stream()
                    .map(OpenThings.OpenRelease::ref)
                    .toList();
            Checks checks = new Checks();
            checks.present("how", command.how());
            checks.that(new HashSet<>(inForce).containsAll(withdraw), "withdraw", "unknown");
            checks.refuseFaults();
            withdraw.forEach(release -> consents.withdraw(new WithdrawRelease(release, command.how())));
        }
        return closings.close(command.close());
    }
}
