package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.marram.common.Ref;

/** Courses and openings in the database as what people are referred to. */
@ApplicationScoped
class Offers {

    @PersistenceContext
    private EntityManager entities;

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
