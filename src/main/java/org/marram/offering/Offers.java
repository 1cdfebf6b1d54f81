package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marram.common.Ref;

/** Courses and openings in the database as what people are referred to. */
@ApplicationScoped
class Offers {

    /** What anybody may be told of: courses that have not ended and openings that are open, of partners who are not retired. */
    private static final String SHARED = """
            SELECT c.id, 1 AS course, c.title, o.ref AS organisation, c.ref FROM course c
            JOIN organisation o ON o.id = c.organisation_id
            WHERE c.programme_id = ?1 AND o.retired_at IS NULL AND c.ends_on >= ?2
            UNION ALL
            SELECT p.id, 0, p.title, o.ref, p.ref FROM opening p JOIN organisation o ON o.id = p.organisation_id
            WHERE p.programme_id = ?1 AND o.retired_at IS NULL AND p.removed_at IS NULL
              AND (p.open_until IS NULL OR p.open_until >= ?2)
            """;

    private static final String OF_ORGANISATION = "WHERE (?3 OR x.organisation = ?4)";
    private static final byte[] NOBODY = new byte[16];

    @PersistenceContext
    private EntityManager entities;

    /** By title; of one organisation, or of all where that is null. */
    List<OfferId> shared(long programme, Ref organisation, LocalDate today, int from, int most) {
        return ids(among("SELECT x.id, x.course", OF_ORGANISATION + " ORDER BY x.title, x.id", programme, today)
                .setParameter(3, organisation == null)
                .setParameter(4, organisation == null ? NOBODY : organisation.bytes())
                .setFirstResult(from)
                .setMaxResults(most));
    }

    long countShared(long programme, Ref organisation, LocalDate today) {
        Query count = among("SELECT COUNT(*)", OF_ORGANISATION, programme, today)
                .setParameter(3, organisation == null)
                .setParameter(4, organisation == null ? NOBODY : organisation.bytes());
        return ((Number) count.getSingleResult()).longValue();
    }

    Optional<OfferId> shared(long programme, Ref offer, LocalDate today) {
        return ids(among("SELECT x.id, x.course", "WHERE x.ref = ?3", programme, today)
                        .setParameter(3, offer.bytes()))
                .stream()
                .findFirst();
    }

    private Query among(String what, String which, long programme, LocalDate today) {
        return entities.createNativeQuery(what + " FROM (" + SHARED + ") x " + which)
                .setParameter(1, programme)
                .setParameter(2, Date.valueOf(today));
    }

    private static List<OfferId> ids(Query rows) {
        List<?> found = rows.getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new OfferId(((Number) row[0]).longValue(), ((Number) row[1]).intValue() == 1))
                .toList();
    }

    /** All courses and openings of a programme that there ever were. */
    Set<Ref> refs(long programme) {
        Set<Ref> refs = new HashSet<>();
        for (String one : List.of("Course", "Opening")) {
            refs.addAll(
                    entities.createQuery("select x.ref from " + one + " x where x.programmeId = :programme", Ref.class)
                            .setParameter("programme", programme)
                            .getResultList());
        }
        return refs;
    }

    Optional<OfferFacts> find(Ref ref, LocalDate today) {
        return Stream.concat(courses(ref), openings(ref, today)).findFirst();
    }

    private Stream<OfferFacts> courses(Ref ref) {
        return entities.createQuery(
                        "select c.id, c.title, c.programmeId, o.id, o.name, c.endsOn from Course c, Organisation o"
                                + " where o.id = c.organisationId and c.ref = :ref",
                        Object[].class)
                .setParameter("ref", ref)
                .getResultStream()
                .map(row -> new OfferFacts(
                        new OfferId((Long) row[0], true),
                        new Offered(OfferKind.COURSE, ref, (String) row[1], null),
                        (Long) row[2],
                        (Long) row[3],
                        (String) row[4],
                        (LocalDate) row[5],
                        true,
                        null));
    }

    private Stream<OfferFacts> openings(Ref ref, LocalDate today) {
        return entities.createQuery(
                        "select p, o.name from Opening p, Organisation o where o.id = p.organisationId and p.ref = :ref",
                        Object[].class)
                .setParameter("ref", ref)
                .getResultStream()
                .map(row -> ((Opening) row[0]).offer((String) row[1], today));
    }

    /** As many as are free now. The row stays locked until the transaction ends. */
    int freePlaces(OfferId offer) {
        Query free = offer.isCourse()
                ? entities.createNativeQuery("SELECT capacity - taken FROM course WHERE id = ? FOR UPDATE")
                : entities.createNativeQuery("SELECT places - taken FROM opening WHERE id = ? FOR UPDATE");
        return ((Number) free.setParameter(1, offer.id()).getSingleResult()).intValue();
    }

    /**
     * So many more are taken; false, and nothing happens, where there are not so many. The row stays locked until the
     * transaction ends. By SQL: a statement of the entities would count as an edit of the course or the opening.
     */
    boolean move(OfferId offer, int places) {
        Query move = offer.isCourse()
                ? entities.createNativeQuery(
                        "UPDATE course SET taken = taken + ? WHERE id = ? AND taken + ? BETWEEN 0 AND capacity")
                : entities.createNativeQuery(
                        "UPDATE opening SET taken = taken + ? WHERE id = ? AND taken + ? BETWEEN 0 AND places");
        return move.setParameter(1, places)
                        .setParameter(2, offer.id())
                        .setParameter(3, places)
                        .executeUpdate()
                == 1;
    }
}
