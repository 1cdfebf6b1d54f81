package org.marram.contact;

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
 * Throws old drafts away once an hour. They are not shown any more by then, so nothing is decided here and there is no
 * journal row; it may run on every node at once.
 */
@ApplicationScoped
class DraftWatch {

    private static final Logger LOG = Logger.getLogger(DraftWatch.class.getName());
    private static final int MINUTES = 60;
    private static final int ONCE_THE_KEYS_ARE_PROVED = 4_000;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private DraftService drafts;

    private Future<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(ONCE_THE_KEYS_ARE_PROVED) Object started) {
        rounds = threads.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopped) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Until none is left. What fails is tried again next time: a round that threw would be the last one. */
    void look() {
        try {
            while (drafts.discardOld() > 0) {
                LOG.fine("Old drafts were thrown away");
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Old drafts were not thrown away: {0}", failed.getClass());
        }
    }
}
