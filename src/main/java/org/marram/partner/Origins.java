package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;

/** What came from which row of another directory, looked up for many rows at once. */
@ApplicationScoped
class Origins {

    private static final String PARTS =
            ", Organisation o where o.id = x.organisationId and o.programmeId = :programme and (x.id in :ids or x.ref in :refs)";

    @PersistenceContext
    private EntityManager entities;

    void add(Object thing) {
        entities.persist(thing);
    }

    /** By the identifiers that they have there. */
    Map<Ref, Origin> of(long programme, IntakeKind kind, Collection<Ref> externals) {
        if (externals.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select x from Origin x where x.programmeId = :programme and x.kind = :kind"
                                + " and x.externalId in :externals",
                        Origin.class)
                .setParameter("programme", programme)
                .setParameter("kind", kind)
                .setParameter("externals", externals)
                .getResultStream()
                .collect(Collectors.toMap(Origin::externalId, Function.identity()));
    }

    /** Things of the programme by the identifiers that they have there, or that this directory gave them. */
    Map<Ref, Object> things(long programme, IntakeKind kind, Set<Ref> externals) {
        if (externals.isEmpty()) {
            return Map.of();
        }
        Map<Ref, Origin> origins = of(programme, kind, externals);
        List<Long> ids = origins.values().stream().map(Origin::objectId).toList();
        List<?> found =
                switch (kind) {
                    case ORGANISATION ->
                        all(
                                "select x from Organisation x where x.programmeId = :programme and (x.id in :ids or x.ref in :refs)",
                                programme,
                                ids,
                                externals);
                    case OFFERING -> all("select x from Offering x" + PARTS, programme, ids, externals);
                    case SITE -> all("select x from Site x" + PARTS, programme, ids, externals);
                    default -> all("select x from PartnerContact x" + PARTS, programme, ids, externals);
                };
        Map<Long, Object> byId = new HashMap<>();
        Map<Ref, Object> things = new HashMap<>();
        found.forEach(one -> {
            byId.put(IntakeTarget.id(one), one);
            things.put(IntakeTarget.ref(one), one);
        });
        origins.forEach((external, origin) -> {
            if (byId.containsKey(origin.objectId())) {
                things.put(external, byId.get(origin.objectId()));
            }
        });
        return things;
    }

    private List<?> all(String words, long programme, List<Long> ids, Set<Ref> refs) {
        return entities.createQuery(words)
                .setParameter("programme", programme)
                .setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids)
                .setParameter("refs", refs)
                .getResultList();
    }

    Map<Long, Organisation> organisations(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** Of these organisations, those whose own words or offerings may be of somebody who houses people. */
    Set<Long> thatMayHouse(Collection<Organisation> organisations) {
        Set<Long> house = organisations.stream()
                .filter(Organisation::mayHouse)
                .map(Organisation::id)
                .collect(Collectors.toSet());
        List<Long> others = organisations.stream()
                .map(Organisation::id)
                .filter(id -> !house.contains(id))
                .toList();
        if (!others.isEmpty()) {
            entities.createQuery(
                            "select f.organisationId, f.name, f.description from Offering f where f.organisationId in :ids",
                            Object[].class)
                    .setParameter("ids", others)
                    .getResultStream()
                    .filter(row -> OrganisationKind.mayHouse((String) row[1], (String) row[2]))
                    .forEach(row -> house.add((Long) row[0]));
        }
        return house;
    }
}
