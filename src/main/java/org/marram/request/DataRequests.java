package org.marram.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.person.Box;

/** What people asked about what is held of them, in the database. */
@ApplicationScoped
class DataRequests {

    @PersistenceContext
    private EntityManager entities;

    void add(DataRequest request) {
        entities.persist(request);
        entities.flush();
    }

    /** For an answer or a statement. */
    Optional<DataRequest> held(Ref request) {
        return entities.createQuery("select r from DataRequest r where r.ref = :ref", DataRequest.class)
                .setParameter("ref", request)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** How many of this kind wait for an answer. */
    long open(long personId, RequestKind kind) {
        return entities.createQuery(
                        "select count(r) from DataRequest r where r.personId = :person and r.kind = :kind"
                                + " and r.agreed is null",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /** Since when the oldest one waits; null where none does. */
    Instant waits(long personId) {
        return entities.createQuery(
                        "select r.askedAt from DataRequest r where r.personId = :person and r.agreed is null"
                                + " order by r.askedAt",
                        Instant.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The newest first, at most 100. */
    List<RequestView> of(Box box, ZoneId zone) {
        return entities.createQuery(
                        "select r, a.displayName from DataRequest r left join Account a on a.id = r.answeredBy"
                                + " where r.personId = :person order by r.askedAt desc, r.id desc",
                        Object[].class)
                .setParameter("person", box.personId())
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(row -> ((DataRequest) row[0]).open(box, (String) row[1], zone))
                .toList();
    }
}
