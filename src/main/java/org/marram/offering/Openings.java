package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** The openings in the database. */
@ApplicationScoped
class Openings {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    void add(Opening opening) {
        entities.persist(opening);
    }

    /** Those that are open, the newest first. */
    List<OpeningView> of(long organisationId, LocalDate today) {
        return entities.createQuery(
                        "select o from Opening o where o.organisationId = :organisation and o.removedAt is null"
                                + " and (o.openUntil is null or o.openUntil >= :today) order by o.id desc",
                        Opening.class)
                .setParameter("organisation", organisationId)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Opening::view)
                .toList();
    }

    /** Held until the end of the transaction; one that was taken down too. */
    Optional<Opening> hold(Ref ref) {
        return entities.createQuery("select o from Opening o where o.ref = :ref", Opening.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
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
