package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;

/** The courses in the database, and their places. */
@ApplicationScoped
class Courses {

    private static final int MOST = 100;
    private static final String NOT_ENDED =
            "select new org.marram.offering.CourseLine(c.ref, c.title, o.ref, o.name, c.startsOn, c.endsOn, c.capacity,"
                    + " c.taken) from Course c, Organisation o where o.id = c.organisationId and c.endsOn >= :today";

    @PersistenceContext
    private EntityManager entities;

    void add(Course course) {
        entities.persist(course);
    }

    Optional<CourseFacts> find(Ref ref) {
        return entities.createQuery(
                        "select new org.marram.offering.CourseFacts(c.id, c.ref, c.title, c.programmeId, o.id, o.name,"
                                + " c.startsOn, c.endsOn) from Course c, Organisation o"
                                + " where o.id = c.organisationId and c.ref = :ref",
                        CourseFacts.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** First to end first; one more than the limit, to tell whether there are more. */
    List<CourseLine> page(long organisationId, LocalDate afterDay, Ref afterRef, int limit, LocalDate today) {
        return notEnded(
                        " and o.id = :organisation and (c.endsOn > :day or (c.endsOn = :day and c.ref > :ref))"
                                + " order by c.endsOn, c.ref",
                        today)
                .setParameter("organisation", organisationId)
                .setParameter("day", afterDay)
                .setParameter("ref", afterRef)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** First to start first. */
    List<CourseLine> offered(long programmeId, LocalDate today) {
        return notEnded(
                        " and c.programmeId = :programme and exists (select a.id from Agreement a"
                                + " where a.organisationId = o.id and a.fromOn <= :today and a.untilOn > :today"
                                + " and (a.endedOn is null or a.endedOn > :today))"
                                + " order by c.startsOn, c.ref",
                        today)
                .setParameter("programme", programmeId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** First to start first. */
    List<CourseLine> of(long organisationId, LocalDate today) {
        return notEnded(" and o.id = :organisation order by c.startsOn, c.ref", today)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** As many as are free now. The row stays locked until the transaction ends. */
    int freePlaces(long courseId) {
        return ((Number) entities.createNativeQuery("SELECT capacity - taken FROM course WHERE id = ? FOR UPDATE")
                        .setParameter(1, courseId)
                        .getSingleResult())
                .intValue();
    }

    /** False where every place is taken. The row stays locked until the transaction ends. */
    boolean takePlace(long courseId) {
        return move(1, "c.taken < c.capacity", courseId);
    }

    void givePlacesBack(long courseId, int places) {
        move(-places, "c.taken + :places >= 0", courseId);
    }

    private boolean move(int places, String condition, long courseId) {
        var update = entities.createQuery(
                "update Course c set c.taken = c.taken + :places where c.id = :id and " + condition);
        return update.setParameter("id", courseId)
                        .setParameter("places", places)
                        .executeUpdate()
                == 1;
    }

    private TypedQuery<CourseLine> notEnded(String further, LocalDate today) {
        return entities.createQuery(NOT_ENDED + further, CourseLine.class).setParameter("today", today);
    }
}
