package org.marram.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.marram.common.Watch;

/**
 * Reaches, within a minute after midnight, what a job or a home has proved by going on. The day that is written down is the
 * one on which it was enough, so being late or twice does no harm.
 */
@ApplicationScoped
class ProgressWatch extends Watch {

    @Inject
    private ProgressService progress;

    ProgressWatch() {
        super(Duration.ofMinutes(1));
    }

    @Override
    protected int part() {
        return progress.settle();
    }
}
