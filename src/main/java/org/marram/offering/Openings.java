package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** The openings in the database. */
@ApplicationScoped
class Openings {

    private static final int MOST = 100;
    private static final String VIEWS = "select o, g.ref, g.name, s.ref, s.name, s.town from Opening o left join Site s"
            + " on s.id = o.siteId and" + Courses.TOLD + ", Organisation g where g.id = o.organisationId and ";

    @PersistenceContext
    private EntityManager entities;

    void add(Opening opening) {
        entities.persist(opening);
    }

    /** Those that are open, the newest first. A site that is confidential or was removed since is not named. */
    List<OpeningView> of(long organisationId, LocalDate today) {
        return entities.createQuery(
                        VIEWS + "o.organisationId = :organisation and o.removedAt is null"
                                + " and (o.openUntil is null or o.openUntil >= :today) order by o.id desc",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Openings::view)
                .toList();
    }

    /** By their keys, open or not. */
    Map<Long, OpeningView> views(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(VIEWS + "o.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((Opening) row[0]).id(), Openings::view));
    }

    private static OpeningView view(Object[] row) {
        return ((Opening) row[0]).view((Ref) row[1], (String) row[2], (Ref) row[3], (String) row[4], (String) row[5]);
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
