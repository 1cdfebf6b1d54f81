package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.common.After;
import org.marram.common.Ref;

/** The organisations in the database, with their agreements. */
@ApplicationScoped
class Organisations {

    private static final String IN_FORCE = " a.fromOn <= :today and a.untilOn > :today";
    private static final String WITH_AGREEMENT =
            " from Organisation o left join Agreement a on a.organisationId = o.id and" + IN_FORCE;

    @PersistenceContext
    private EntityManager entities;

    /** The agreement refers to the organisation, which therefore goes to the database first. */
    void add(Organisation organisation, Agreement agreement) {
        entities.persist(organisation);
        entities.flush();
        entities.persist(agreement);
    }

    /** By name; one more than the limit, to tell whether there are more. */
    List<OrganisationLine> page(long programmeId, After after, int limit, LocalDate today) {
        return entities.createQuery(
                        "select new org.marram.partner.OrganisationLine(o.ref, o.name, o.kind, max(a.untilOn))"
                                + WITH_AGREEMENT
                                + " where o.programmeId = :programme"
                                + " and (o.name > :name or (o.name = :name and o.ref > :ref))"
                                + " group by o.ref, o.name, o.kind order by o.name, o.ref",
                        OrganisationLine.class)
                .setParameter("programme", programmeId)
                .setParameter("name", after.value())
                .setParameter("ref", after.ref())
                .setParameter("today", today)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    Optional<OrganisationFacts> find(Ref ref, LocalDate today) {
        return entities.createQuery(
                        "select new org.marram.partner.OrganisationFacts(o.id, o.ref, o.name, o.programmeId,"
                                + " max(a.untilOn))"
                                + WITH_AGREEMENT
                                + " where o.ref = :ref group by o.id, o.ref, o.name, o.programmeId",
                        OrganisationFacts.class)
                .setParameter("ref", ref)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    boolean hasAgreement(long organisationId, LocalDate today) {
        return !entities.createQuery(
                        "select a.id from Agreement a where a.organisationId = :organisation and" + IN_FORCE,
                        Long.class)
                .setParameter("organisation", organisationId)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
