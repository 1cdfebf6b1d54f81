package org.marram.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.marram.common.Watch;

/**
 * Gives the places back, a few minutes after the release under which they were taken ran out. Nothing is decided: the end
 * stands in the release, so there is no journal row, and an enrolment is ended under a lock, once. Whoever waits for a place
 * that came free in another way moves up here too.
 */
@ApplicationScoped
class ReleaseWatch extends Watch {

    @Inject
    private ReferralService referrals;

    ReleaseWatch() {
        super(Duration.ofMinutes(3));
    }

    @Override
    protected int part() {
        int ended = referrals.endExpired();
        return ended > 0 ? ended : referrals.moveUp();
    }
}
