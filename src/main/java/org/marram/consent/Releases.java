package org.marram.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marram.access.Scope;
import org.marram.common.Ref;

/**
 * The releases in the database. Whoever lets a release carry something locks its row first, and so does a withdrawal:
 * nothing can begin under a release while it is being taken back.
 */
@ApplicationScoped
class Releases {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    void add(Release release) {
        entities.persist(release);
    }

    /** Key and person's key. */
    Optional<Object[]> find(Ref ref) {
        return entities.createQuery("select r.id, r.personId from InfoRelease r where r.ref = :ref", Object[].class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** As it stands now, and nobody else changes it until the transaction ends. */
    Release lock(long id) {
        return entities.find(Release.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that hold now for one recipient and cover these scopes, the one that holds longest first. */
    List<Long> live(long personId, long organisationId, Collection<Scope> covering, Instant now) {
        return entities.createQuery(
                        "select r.id, r.categories from InfoRelease r where r.personId = :person"
                                + " and r.organisationId = :organisation and r.withdrawnAt is null"
                                + " and r.fromAt <= :now and r.untilAt > :now order by r.untilAt desc, r.id",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> Release.scopes((String) row[1]).containsAll(covering))
                .map(row -> (Long) row[0])
                .toList();
    }

    /** Newest first. */
    List<ReleaseView> ledger(long personId, Instant now) {
        return entities.createQuery(
                        "select r.ref, o.ref, o.name, r.purpose, r.categories, r.fromAt, r.untilAt, r.givenHow,"
                                + " r.language, r.withdrawnAt from InfoRelease r, Organisation o"
                                + " where o.id = r.organisationId and r.personId = :person"
                                + " order by r.fromAt desc, r.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> view(row, now))
                .toList();
    }

    private static ReleaseView view(Object[] row, Instant now) {
        Instant until = (Instant) row[6];
        Instant withdrawn = (Instant) row[9];
        return new ReleaseView(
                (Ref) row[0],
                (Ref) row[1],
                (String) row[2],
                (Purpose) row[3],
                Release.scopes((String) row[4]),
                (Instant) row[5],
                until,
                (GivenHow) row[7],
                (String) row[8],
                withdrawn,
                withdrawn == null && now.isBefore(until));
    }
}
