package org.marram.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;

/** The representatives in the database. Whoever lets one agree to something locks their row first, and so does a conflict. */
@ApplicationScoped
class Representatives {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    void add(Representative representative) {
        entities.persist(representative);
    }

    Optional<Representative> find(Ref ref) {
        return entities.createQuery("select r from Representative r where r.ref = :ref", Representative.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** As it stands now, and nobody else changes it until the transaction ends. */
    Representative lock(long id) {
        return entities.find(Representative.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they were added. */
    List<Representative> of(long personId) {
        return entities.createQuery(
                        "select r from Representative r where r.personId = :person order by r.createdAt, r.id",
                        Representative.class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
