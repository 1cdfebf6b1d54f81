package org.marram.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marram.access.AccessService;
import org.marram.access.CurrentActor;

/** A release is taken back: every grant that stands on it ends, and the rooms above hear of it, in the same transaction. */
@ApplicationScoped
class Withdrawals {

    @Inject
    private Releases releases;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<ReleaseWithdrawn> withdrawn;

    @Inject
    private Clock clock;

    /** @param how they said so; null where nobody was asked, since who had agreed acts against the person */
    void takeBack(long id, GivenHow how) {
        Release release = releases.lock(id);
        if (release.withdraw(clock.instant(), current.actor().accountId(), how)) {
            access.endGrantsOfRelease(release.id());
            withdrawn.fire(new ReleaseWithdrawn(release.id(), release.personId()));
        }
    }
}
