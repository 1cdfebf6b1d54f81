package org.marram.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.marram.common.Refusal;

/** The situations in the database; one a person at most. */
@ApplicationScoped
class Situations {

    @PersistenceContext
    private EntityManager entities;

    Optional<Situation> find(long personId) {
        return Optional.ofNullable(entities.find(Situation.class, personId));
    }

    void add(Situation situation) {
        entities.persist(situation);
    }

    /** Sends the changes now. Refuses where somebody changed the same meanwhile. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Refusal.stale();
        }
    }
}
