package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marram.common.Ref;

/** The rows of the public part of the directory. What may be told stands here once, as conditions. */
@ApplicationScoped
class Shared {

    private static final String ORGANISATIONS =
            " from Organisation o where o.programmeId = :programme and o.retiredAt is null";
    private static final String NAMED = " and " + Organisations.FOLDED + " like :like escape '!'";
    private static final String OFFERINGS = " from Offering x, Organisation o where o.id = x.organisationId"
            + " and o.programmeId = :programme and o.retiredAt is null and x.removedAt is null";
    private static final String OF_ONE = " and (:all = true or o.ref = :organisation)";
    private static final String OPEN = " and x.removedAt is null and x.confidential = false and o.kind <> :housing";
    private static final String SITES = " from Site x, Organisation o where o.id = x.organisationId"
            + " and o.programmeId = :programme and o.retiredAt is null" + OPEN;
    private static final String IN_ORDER = " order by x.name, x.id";
    private static final Ref NOBODY = Ref.of(new byte[16]);

    @PersistenceContext
    private EntityManager entities;

    List<Organisation> organisations(long programme, String part, int from, int most) {
        return entities.createQuery("select o" + ORGANISATIONS + NAMED + " order by o.name, o.id", Organisation.class)
                .setParameter("programme", programme)
                .setParameter("like", Organisations.like(part))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long count(long programme, String part) {
        return entities.createQuery("select count(o.id)" + ORGANISATIONS + NAMED, Long.class)
                .setParameter("programme", programme)
                .setParameter("like", Organisations.like(part))
                .getSingleResult();
    }

    List<Organisation> organisation(long programme, Ref ref) {
        return entities.createQuery("select o" + ORGANISATIONS + " and o.ref = :ref", Organisation.class)
                .setParameter("programme", programme)
                .setParameter("ref", ref)
                .getResultList();
    }

    List<Offering> offerings(Collection<Long> organisations) {
        return of(
                entities.createQuery(
                        "select x from Offering x where x.organisationId in :ids and x.removedAt is null" + IN_ORDER,
                        Offering.class),
                organisations);
    }

    List<Site> sites(Collection<Long> organisations) {
        return of(
                entities.createQuery(
                                "select x from Site x, Organisation o where o.id = x.organisationId"
                                        + " and x.organisationId in :ids" + OPEN + IN_ORDER,
                                Site.class)
                        .setParameter("housing", OrganisationKind.HOUSING),
                organisations);
    }

    List<PartnerContact> contacts(Collection<Long> organisations) {
        return of(
                entities.createQuery(
                        "select x from PartnerContact x where x.organisationId in :ids and x.removedAt is null"
                                + " and x.listed = true" + IN_ORDER,
                        PartnerContact.class),
                organisations);
    }

    SharedPage<SharedPart<OfferingView>> offerings(long programme, Ref organisation, int from, int most) {
        List<SharedPart<OfferingView>> items = offering(
                        entities.createQuery("select o.ref, x" + OFFERINGS + OF_ONE + IN_ORDER, Object[].class)
                                .setParameter("all", organisation == null)
                                .setParameter("organisation", organisation == null ? NOBODY : organisation)
                                .setFirstResult(from)
                                .setMaxResults(most),
                        programme)
                .toList();
        long total = entities.createQuery("select count(x.id)" + OFFERINGS + OF_ONE, Long.class)
                .setParameter("programme", programme)
                .setParameter("all", organisation == null)
                .setParameter("organisation", organisation == null ? NOBODY : organisation)
                .getSingleResult();
        return new SharedPage<>(items, total);
    }

    Optional<SharedPart<OfferingView>> offering(long programme, Ref ref) {
        return offering(
                        entities.createQuery("select o.ref, x" + OFFERINGS + " and x.ref = :ref", Object[].class)
                                .setParameter("ref", ref),
                        programme)
                .findFirst();
    }

    SharedPage<SharedPart<SiteView>> sites(long programme, int from, int most) {
        List<SharedPart<SiteView>> items = site(
                        entities.createQuery("select o.ref, x" + SITES + IN_ORDER, Object[].class)
                                .setFirstResult(from)
                                .setMaxResults(most),
                        programme)
                .toList();
        long total = entities.createQuery("select count(x.id)" + SITES, Long.class)
                .setParameter("programme", programme)
                .setParameter("housing", OrganisationKind.HOUSING)
                .getSingleResult();
        return new SharedPage<>(items, total);
    }

    Optional<SharedPart<SiteView>> site(long programme, Ref ref) {
        return site(
                        entities.createQuery("select o.ref, x" + SITES + " and x.ref = :ref", Object[].class)
                                .setParameter("ref", ref),
                        programme)
                .findFirst();
    }

    private static Stream<SharedPart<OfferingView>> offering(TypedQuery<Object[]> query, long programme) {
        return query.setParameter("programme", programme)
                .getResultStream()
                .map(row -> new SharedPart<>((Ref) row[0], ((Offering) row[1]).view()));
    }

    private static Stream<SharedPart<SiteView>> site(TypedQuery<Object[]> query, long programme) {
        return query.setParameter("programme", programme)
                .setParameter("housing", OrganisationKind.HOUSING)
                .getResultStream()
                .map(row -> new SharedPart<>((Ref) row[0], ((Site) row[1]).view()));
    }

    private static <P> List<P> of(TypedQuery<P> query, Collection<Long> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : query.setParameter("ids", organisations).getResultList();
    }
}
