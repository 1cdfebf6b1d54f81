package org.marram.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import org.marram.common.Failures;
import org.marram.common.Watch;

/** Sends what may go out by now. Every node looks; the row that is held decides which of them sends it. */
@ApplicationScoped
class NoticeWatch extends Watch {

    private static final Logger LOG = System.getLogger(NoticeWatch.class.getName());

    @Inject
    private OutboxService outbox;

    @Inject
    private Post post;

    NoticeWatch() {
        super(Duration.ofMinutes(1));
    }

    @Override
    protected int part() {
        List<Long> due = outbox.due();
        due.forEach(this::work);
        return due.size();
    }

    /** One that cannot be decided about (a key that does not open) waits as after a failure, and holds nobody else up. */
    private void work(long id) {
        Letter letter;
        try {
            letter = outbox.take(id).orElse(null);
        } catch (RuntimeException undecided) {
            LOG.log(Logger.Level.WARNING, "A notice waits: " + Failures.told(undecided));
            outbox.came(id, Handed.NOT_TAKEN);
            return;
        }
        if (letter != null) {
            outbox.came(id, post.hand(letter));
        }
    }
}
