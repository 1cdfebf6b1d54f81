package org.marram.referral;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives the places back, a few minutes after the release under which they were taken ran out. Nobody acts here, and
 * nothing is decided: the end stands in the release, so there is no journal row. It may run on every node at once, since
 * an enrolment is ended under a lock, once.
 */
@ApplicationScoped
class ReleaseWatch {

    private static final Logger LOG = Logger.getLogger(ReleaseWatch.class.getName());
    private static final int MINUTES = 3;
    private static final int ONCE_THE_KEYS_ARE_PROVED = 4_000;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private ReferralService referrals;

    private Future<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(ONCE_THE_KEYS_ARE_PROVED) Object started) {
        rounds = threads.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopped) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Until nothing is left to end. What fails is tried again next time: a round that threw would be the last one. */
    void look() {
        try {
            while (referrals.endExpired() > 0) {
                LOG.fine("Places whose release ran out were given back");
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Places whose release ran out were not given back: {0}", failed.getClass());
        }
    }
}
