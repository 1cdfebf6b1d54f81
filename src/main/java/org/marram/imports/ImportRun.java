package org.marram.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marram.access.CurrentActor;
import org.marram.access.SignInService;
import org.marram.common.Refusal;

/**
 * Works off an import outside of any request, a batch in a transaction, as who began it: their account is asked anew for
 * every one. It ends early when it is cancelled, and when its account may no longer do this.
 */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    private static final int TRIES = 3;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private ImportService imports;

    @Inject
    private SignInService accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Instance<RequestContextController> requests;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun begun) {
        threads.submit(() -> run(begun));
    }

    private void run(Begun begun) {
        String failure = null;
        AtomicInteger no = new AtomicInteger();
        try {
            begun.rows().read(batch -> take(begun, no.incrementAndGet(), batch));
        } catch (Refusal ended) {
            failure = ended.code();
        } catch (RuntimeException | IOException failed) {
            LOG.log(Level.WARNING, "An import failed: {0}", failed.getClass());
            failure = "unexpected";
        }
        imports.ended(begun.importId(), begun.runner(), failure);
    }

    /** Once more where somebody saved the same at the same moment. */
    private void take(Begun begun, int no, Supplier<List<Note>> batch) {
        for (int tries = 1; ; tries++) {
            try {
                once(begun, no, batch);
                return;
            } catch (Refusal refused) {
                throw refused;
            } catch (RuntimeException failed) {
                if (tries == TRIES) {
                    throw failed;
                }
            }
        }
    }

    /** As whoever began it is now. */
    private void once(Begun begun, int no, Supplier<List<Note>> batch) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            current.enter(accounts.again(begun.by()).orElseThrow(Refusal::forbidden));
            if (!imports.take(begun.importId(), begun.runner(), no, batch)) {
                throw Refusal.conflict("cancelled");
            }
        } finally {
            request.deactivate();
        }
    }
}
