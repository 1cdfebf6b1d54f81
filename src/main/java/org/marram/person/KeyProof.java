package org.marram.person;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.marram.common.KeyFiles;

/**
 * Proves at every start that the key files fit this database: for each key-encryption key that wraps anything, a person's
 * key is opened, and a name is looked for among the words that search finds by. With a wrong one nothing starts, so that
 * nothing is written that nobody could read or find later. One that fits is enough: a damaged row keeps nobody out.
 */
@ApplicationScoped
class KeyProof {

    private static final int ONCE_THE_KEYS_ARE_READ = 3_000;

    @Inject
    private People people;

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(ONCE_THE_KEYS_ARE_READ) Object started) {
        if (!people.opensWithEveryWrapping()) {
            throw wrong(KeyFiles.KEK);
        }
        if (!people.findsByTheSameWords()) {
            throw wrong(KeyFiles.SEARCH);
        }
    }

    private static IllegalStateException wrong(String file) {
        return new IllegalStateException(file
                + " in marram.keys.dir is not the one that this database was written with. Nothing starts with it.");
    }
}
