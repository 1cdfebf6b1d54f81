package org.marram.common;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does again and again what time alone makes due, and what nobody acts for. It may come late, and run on every node at once:
 * whatever it does must bear both, and nothing that people see or may do waits for it.
 */
public abstract class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class.getName());
    private static final int ONCE_THE_KEYS_ARE_PROVED = 4_000;

    private final Duration pause;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private RequestContextController request;

    private Future<?> rounds;

    protected Watch(Duration pause) {
        this.pause = pause;
    }

    /** Does a part, in a transaction of its own; how much it did, 0 where nothing is left. */
    protected abstract int part();

    protected void start(
            @Observes @Initialized(ApplicationScoped.class) @Priority(ONCE_THE_KEYS_ARE_PROVED) Object started) {
        rounds = threads.scheduleWithFixedDelay(this::look, pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
    }

    protected void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopped) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /**
     * Until nothing is left. What fails is tried again next time: a round that threw would be the last one. What is written into the
     * journal names a request: the round counts as one.
     */
    public void look() {
        boolean own = request.activate();
        try {
            int done;
            do {
                done = part();
            } while (done > 0);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "{0} left something undone: {1}", new Object[] {
                getClass().getSimpleName(), failed.getClass()
            });
        } finally {
            if (own) {
                request.deactivate();
            }
        }
    }
}
