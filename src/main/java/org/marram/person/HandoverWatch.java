package org.marram.person;

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
 * Lets the plans follow, within a minute, a handover whose day has come. Nobody acts here, and nobody sees more or less by
 * it: the grants begin and end by themselves. It may run late, and on every node at once.
 */
@ApplicationScoped
class HandoverWatch {

    private static final Logger LOG = Logger.getLogger(HandoverWatch.class.getName());
    private static final int ONCE_THE_KEYS_ARE_PROVED = 4_000;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private AssignmentService assignments;

    private Future<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(ONCE_THE_KEYS_ARE_PROVED) Object started) {
        rounds = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopped) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Until nothing is left to follow. What fails is tried again next time: a round that threw would be the last one. */
    void look() {
        try {
            while (assignments.settle() > 0) {
                LOG.fine("Plans followed a handover");
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Plans did not follow a handover: {0}", failed.getClass());
        }
    }
}
