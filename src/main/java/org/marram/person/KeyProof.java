package org.marram.person;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Proves at every start that the key files fit this database: for each key-encryption key that wraps anything, one
 * person's key is opened. With a wrong one nothing starts, so that nothing is written that nobody could read later.
 */
@ApplicationScoped
class KeyProof {

    private static final int ONCE_THE_KEYS_ARE_READ = 3_000;

    @Inject
    private People people;

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(ONCE_THE_KEYS_ARE_READ) Object started) {
        people.boxes(people.oneOfEachWrapping());
    }
}
