package org.marram.ui.coordinator.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.SignInService;
import org.marram.common.Refusal;

/** Works something out beside the request that asks for it, as who asked. */
@ApplicationScoped
class Reckoning {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private SignInService accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Instance<RequestContextController> requests;

    <T> Future<T> begin(Callable<T> work) {
        Actor by = current.actor();
        return threads.submit(() -> as(by, work));
    }

    private <T> T as(Actor by, Callable<T> work) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            current.enter(accounts.again(by).orElseThrow(Refusal::forbidden));
            return work.call();
        } finally {
            request.deactivate();
        }
    }
}
