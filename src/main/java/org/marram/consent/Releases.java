package org.marram.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
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

    /** Those that hold now for one recipient with whom something is agreed, and cover these scopes, the one that holds longest first. */
    List<Long> live(long personId, long organisationId, Collection<Scope> covering, Instant now) {
        return entities.createQuery(
                        "select r from InfoRelease r where r.personId = :person"
                                + " and r.organisationId = :organisation and r.withdrawnAt is null"
                                + " and r.untilAt > :now order by r.untilAt desc, r.id",
                        Release.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(release -> lets(release.sharing(true), personId, organisationId, covering, now))
                .map(Release::id)
                .toList();
    }

    private static boolean lets(
            Sharing sharing, long personId, long organisationId, Collection<Scope> covering, Instant now) {
        return sharing.holds(now)
                && covering.stream().allMatch(category -> sharing.lets(organisationId, personId, category, now));
    }

    int mostMonths(long programmeId) {
        return entities.createQuery("select p.mostMonths from Programme p where p.id = :programme", Integer.class)
                .setParameter("programme", programmeId)
                .getSingleResult();
    }

    /** Not taken back, by their keys. */
    List<Long> givenBy(long representativeId) {
        return entities.createQuery(
                        "select r.id from InfoRelease r where r.representativeId = :representative"
                                + " and r.withdrawnAt is null order by r.id",
                        Long.class)
                .setParameter("representative", representativeId)
                .getResultList();
    }

    /** Newest first. */
    List<ReleaseView> ledger(long personId, Instant now, LocalDate today) {
        return entities.createQuery(
                        "select r.ref, o.ref, o.name, r.purpose, r.categories, r.fromAt, r.untilAt, r.givenHow,"
                                + " r.language, a.displayName, r.withdrawnAt, r.personId, o.id, v.ref,"
                                + " (select count(g.id) from Agreement g where g.organisationId = r.organisationId"
                                + " and g.fromOn <= :today and g.untilOn > :today"
                                + " and (g.endedOn is null or g.endedOn > :today)) from InfoRelease r"
                                + " left join Account a on a.id = r.createdBy"
                                + " left join Representative v on v.id = r.representativeId, Organisation o"
                                + " where o.id = r.organisationId and r.personId = :person"
                                + " order by r.fromAt desc, r.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> view(row, now))
                .toList();
    }

    private static ReleaseView view(Object[] row, Instant now) {
        Sharing sharing = new Sharing(
                (Long) row[12],
                (Long) row[11],
                Release.scopes((String) row[4]),
                (Instant) row[5],
                (Instant) row[6],
                (Instant) row[10],
                ((Number) row[14]).intValue() > 0);
        return new ReleaseView(
                (Ref) row[0],
                (Ref) row[1],
                (String) row[2],
                (Purpose) row[3],
                sharing.categories(),
                sharing.from(),
                sharing.until(),
                (GivenHow) row[7],
                (String) row[8],
                (String) row[9],
                (Ref) row[13],
                sharing.withdrawnAt(),
                sharing.holds(now),
                sharing.isOver(now),
                sharing.isPaused(now));
    }
}
