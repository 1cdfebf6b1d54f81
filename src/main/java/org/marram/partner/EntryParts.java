package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** The sites and contacts of organisations in the database. */
@ApplicationScoped
class EntryParts {

    /** Most of each that one organisation has. */
    static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    void add(EntryPart part) {
        entities.persist(part);
    }

    /** By name; at most 200. */
    List<OfferingView> offerings(long organisationId) {
        return entities.createQuery(
                        "select f from Offering f where f.organisationId = :organisation and f.removedAt is null"
                                + " order by f.name, f.id",
                        Offering.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Offering::view)
                .toList();
    }

    /** By name; at most 200. */
    List<SiteView> sites(long organisationId) {
        return entities.createQuery(
                        "select s from Site s where s.organisationId = :organisation and s.removedAt is null"
                                + " order by s.name, s.id",
                        Site.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Site::view)
                .toList();
    }

    /** By name; at most 200. */
    List<ContactView> contacts(long organisationId) {
        return entities.createQuery(
                        "select c from PartnerContact c where c.organisationId = :organisation and c.removedAt is null"
                                + " order by c.name, c.id",
                        PartnerContact.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(PartnerContact::view)
                .toList();
    }

    /** Held until the end of the transaction; a removed one too. */
    Optional<Site> holdSite(Ref ref) {
        return entities.createQuery("select s from Site s where s.ref = :ref", Site.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction; a removed one too. */
    Optional<PartnerContact> holdContact(Ref ref) {
        return entities.createQuery("select c from PartnerContact c where c.ref = :ref", PartnerContact.class)
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
