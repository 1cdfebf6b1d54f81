package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.SiteHidden;

/** The courses in the database; their places stand in {@link Offers}. */
@ApplicationScoped
class Courses {

    private static final int MOST = 100;
    private static final int MOST_OF_ONE = 10_000;

    /** A site s that may be named. */
    static final String TOLD = " s.confidential = false and s.removedAt is null";

    private static final String NOT_ENDED =
            "select new org.marram.offering.CourseLine(c.ref, c.title, o.ref, o.name, c.startsOn, c.endsOn, c.capacity,"
                    + " c.taken) from Course c, Organisation o where o.id = c.organisationId and c.endsOn >= :today";

    @PersistenceContext
    private EntityManager entities;

    void add(Course course) {
        entities.persist(course);
    }

    /** Held until the end of the transaction. */
    Optional<Course> hold(Ref ref) {
        return entities.createQuery("select c from Course c where c.ref = :ref", Course.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #hold(Ref)}. */
    Course hold(long id) {
        return entities.find(Course.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By their keys. A site that is confidential or was removed since is not named. */
    Map<Long, CourseView> views(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c, o.ref, o.name, s.ref, s.name, s.town, s.accessibility from Course c left join Site s"
                                + " on s.id = c.siteId and" + TOLD + ", Organisation o"
                                + " where o.id = c.organisationId and c.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((Course) row[0]).id(), row -> ((Course) row[0])
                        .view((Ref) row[1], (String) row[2], (Ref) row[3], (String) row[4], (String) row[5], (String)
                                row[6])));
    }

    /** Where a course of the organisation can take place; never a confidential site. */
    Optional<Long> site(Ref ref, long organisationId) {
        return entities.createQuery(
                        "select s.id from Site s where s.ref = :ref and s.organisationId = :organisation and" + TOLD,
                        Long.class)
                .setParameter("ref", ref)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    /** Nothing is kept that leads within a site that nobody may find. */
    void forgetRooms(@Observes SiteHidden hidden) {
        entities.createQuery("update Course c set c.room = null where c.siteId = :site")
                .setParameter("site", hidden.siteId())
                .executeUpdate();
    }

    /** Sends the changes now. Refuses where somebody changed the same meanwhile. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Refusal.stale();
        }
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

    Map<Ref, Long> keys(long organisationId) {
        return entities.createQuery(
                        "select c.ref, c.id from Course c where c.organisationId = :organisation order by c.id desc",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST_OF_ONE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Ref) row[0], row -> (Long) row[1]));
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
                                + " and (a.endedOn is null or a.endedOn > :today) and a.covers like '%REFERRALS%')"
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

    private TypedQuery<CourseLine> notEnded(String further, LocalDate today) {
        return entities.createQuery(NOT_ENDED + further, CourseLine.class).setParameter("today", today);
    }
}
