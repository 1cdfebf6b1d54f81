package org.marram.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Times;

/** Appointments in the database, as they stand. */
@ApplicationScoped
class Appointments {

    private static final int MOST = 1_000;

    private static final String FACT =
            "select new org.marram.counselling.AppointmentFact(f.ref, f.startsAt, f.duration, f.form, f.went, f.cannotCome, m.ref)"
                    + " from Appointment f left join Milestone m on m.id = f.milestoneId";

    private static final String STANDS = " where f.replacedAt = :never and f.personId = :person";

    @PersistenceContext
    private EntityManager entities;

    /** Whether the person has another one than this at that moment: anywhere, or (not null) from this place. */
    boolean isThere(long personId, Instant startsAt, Long place, Ref but) {
        return !entities.createQuery(
                        "select f.id from Appointment f" + STANDS + " and f.startsAt = :at and f.ref <> :but"
                                + " and (:anywhere = true or f.enrolmentId = :place)",
                        Long.class)
                .setParameter("never", Times.NEVER)
                .setParameter("person", personId)
                .setParameter("at", startsAt)
                .setParameter("but", but)
                .setParameter("anywhere", place == null)
                .setParameter("place", place == null ? 0 : place)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many were attended for each of these milestones; none where none was. */
    Map<Long, Long> attended(Collection<Long> milestoneIds) {
        return entities.createQuery(
                        "select f.milestoneId, count(f.id) from Appointment f where f.replacedAt = :never"
                                + " and f.milestoneId in :ids and f.went = :attended group by f.milestoneId",
                        Object[].class)
                .setParameter("never", Times.NEVER)
                .setParameter("ids", milestoneIds)
                .setParameter("attended", Went.HELD_ATTENDED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Those attended for one milestone, the newest first, before this moment and reference. */
    List<AppointmentFact> attended(long personId, long milestoneId, Instant before, Ref ref, int limit) {
        return facts(
                        " and m.id = :milestone and f.went = :attended and (f.startsAt < :at or f.startsAt = :at and f.ref < :ref)"
                                + " order by f.startsAt desc, f.ref desc",
                        personId)
                .setParameter("milestone", milestoneId)
                .setParameter("attended", Went.HELD_ATTENDED)
                .setParameter("at", before)
                .setParameter("ref", ref)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of a person that have not begun, the next one first; without those from a place that has ended. */
    List<AppointmentFact> ahead(long personId, Instant now, int limit) {
        return entities.createQuery(
                        FACT + " left join Enrolment e on e.id = f.enrolmentId" + STANDS
                                + " and f.startsAt > :now and e.endedAt is null order by f.startsAt, f.ref",
                        AppointmentFact.class)
                .setParameter("never", Times.NEVER)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those from these places since then, and whatever nobody has noted yet, the newest first; at most 1,000, by place. */
    Map<Long, List<Appointment>> of(Collection<Long> places, Instant since) {
        return places.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select f from Appointment f where f.replacedAt = :never and f.enrolmentId in :places"
                                        + " and (f.startsAt >= :since or f.went = :planned) order by f.startsAt desc, f.ref",
                                Appointment.class)
                        .setParameter("never", Times.NEVER)
                        .setParameter("places", places)
                        .setParameter("since", since)
                        .setParameter("planned", Went.PLANNED)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Appointment::place));
    }

    private TypedQuery<AppointmentFact> facts(String which, long personId) {
        return entities.createQuery(FACT + STANDS + which, AppointmentFact.class)
                .setParameter("never", Times.NEVER)
                .setParameter("person", personId);
    }
}
