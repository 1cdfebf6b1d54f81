package org.marram.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.marram.common.KeyRing;

/** Ready only where the keys are there: what is wrapped now can be opened again. */
@Readiness
@ApplicationScoped
public class KeysCheck implements HealthCheck {

    @Inject
    private KeyRing keys;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keys").status(work()).build();
    }

    private boolean work() {
        try {
            return keys.unwrap(keys.newWrappedKey("health"), "health") != null;
        } catch (IllegalStateException | NullPointerException missing) {
            return false;
        }
    }
}
