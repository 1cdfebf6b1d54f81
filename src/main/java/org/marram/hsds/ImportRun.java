package org.marram.hsds;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.SignInService;
import org.marram.offering.OfferService;
import org.marram.partner.IntakeService;

/**
 * Works off an import outside of any request, some hundred rows in a transaction each, as who began it: their account is
 * asked anew for every one. It ends early when it is cancelled, and when its account may no longer do this.
 */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    private static final int TRIES = 3;

    /** Ends the run. */
    static final class Ended extends RuntimeException {

        Ended(String why) {
            super(why, null, false, false);
        }
    }

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private ImportService imports;

    @Inject
    private IntakeService intake;

    @Inject
    private OfferService offers;

    @Inject
    private SignInService accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Instance<RequestContextController> requests;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Begun begun) {
        threads.submit(() -> run(begun));
    }

    static boolean isRead(Part part) {
        return HsdsTable.of(part.name()).isPresent() || isJson(part);
    }

    private static boolean isJson(Part part) {
        return part.is(".json") && !part.is("datapackage.json");
    }

    private void run(Begun begun) {
        String failure = null;
        try {
            read(begun);
        } catch (Ended ended) {
            failure = ended.getMessage();
        } catch (RuntimeException | IOException failed) {
            LOG.log(Level.WARNING, "An import failed: {0}", failed.getClass());
            failure = "unexpected";
        }
        imports.ended(begun.importId(), failure);
    }

    private void read(Begun begun) throws IOException {
        Contents contents = new Contents(begun.parts());
        ImportBatches batches = new ImportBatches(
                begun, contents.circles(), offers.refs(begun.by().programmeId()), intake, this::act, imports::told);
        contents.read(batches);
        batches.flush();
    }

    /** One part of the work; once more where somebody saved the same at the same moment. */
    private void act(Actor by, Runnable part) {
        for (int tries = 1; ; tries++) {
            try {
                once(by, part);
                return;
            } catch (Ended ended) {
                throw ended;
            } catch (RuntimeException failed) {
                if (tries == TRIES) {
                    throw failed;
                }
            }
        }
    }

    /** As whoever began it is now. */
    private void once(Actor by, Runnable part) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            current.enter(accounts.again(by).orElseThrow(() -> new Ended("not-allowed")));
            part.run();
        } finally {
            request.deactivate();
        }
    }
}
