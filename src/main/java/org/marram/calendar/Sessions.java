package org.marram.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ids;
import org.marram.common.Page;
import org.marram.common.Ref;

/** Sessions in the database. A session is held while it is marked or moved: two who do so take turns. */
@ApplicationScoped
class Sessions {

    private static final String OWN =
            "select s.id, s.ref, s.courseId, s.organisationId, s.startsAt, s.endsAt, s.notHeldReason, c.title, w.name,"
                    + " c.online, s.plannedOn, s.movedAt, s.closedAt, c.room from CourseSession s, Course c left join Site w"
                    + " on w.id = c.siteId and w.confidential = false and w.removedAt is null where c.id = s.courseId and ";

    @PersistenceContext
    private EntityManager entities;

    /** Nothing happens where it is there. */
    void store(Object row) {
        entities.persist(row);
    }

    /** Nothing happens where it is not there. */
    void remove(Object row) {
        entities.remove(row);
    }

    /** Sent now. */
    void flush() {
        entities.flush();
    }

    /** Held until the end of the transaction. */
    Optional<CourseSession> hold(Ref ref) {
        return entities.createQuery("select s from CourseSession s where s.ref = :ref", CourseSession.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction. */
    List<SessionFacts> hold(Collection<CourseDay> days, ZoneId zone) {
        if (days.isEmpty()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(
                "SELECT id, ref, course_id, organisation_id, starts_at, ends_at, not_held_reason, closed_at FROM course_session"
                        + " WHERE "
                        + String.join(
                                " OR ",
                                Collections.nCopies(
                                        days.size(), "(course_id = ? AND starts_at >= ? AND starts_at < ?)"))
                        + " ORDER BY id FOR UPDATE");
        int parameter = 1;
        for (CourseDay each : days) {
            query.setParameter(parameter++, each.courseId());
            query.setParameter(parameter++, Timestamp.from(each.from(zone)));
            query.setParameter(parameter++, Timestamp.from(each.until(zone)));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(Sessions::facts).toList();
    }

    private static SessionFacts facts(Object[] row) {
        return new SessionFacts(
                (Long) row[0],
                Ref.of((byte[]) row[1]),
                (Long) row[2],
                (Long) row[3],
                ((LocalDateTime) row[4]).toInstant(ZoneOffset.UTC),
                ((LocalDateTime) row[5]).toInstant(ZoneOffset.UTC),
                row[6] == null ? null : NotHeldReason.valueOf((String) row[6]),
                row[7] != null);
    }

    Optional<OwnSession> find(Ref ref) {
        return entities.createQuery(OWN + "s.ref = :ref", Object[].class)
                .setParameter("ref", ref)
                .getResultStream()
                .map(Sessions::own)
                .findFirst();
    }

    /** By start, at most 100 and one more. */
    List<OwnSession> between(long organisationId, Instant from, Instant until) {
        return entities.createQuery(
                        OWN + "s.organisationId = :organisation and s.startsAt >= :from and s.startsAt < :until"
                                + " order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(Page.MOST + 1)
                .getResultStream()
                .map(Sessions::own)
                .toList();
    }

    /** Of these courses, those that are not over, by start. */
    List<OwnSession> ahead(Collection<Long> courses, Instant now, int most) {
        return courses.isEmpty()
                ? List.of()
                : entities.createQuery(
                                OWN + "s.courseId in :courses and s.endsAt > :now order by s.startsAt, s.id",
                                Object[].class)
                        .setParameter("courses", courses)
                        .setParameter("now", now)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(Sessions::own)
                        .toList();
    }

    /** Whatever the rule of a course had for this day or a later one. */
    List<CourseSession> planned(long courseId, LocalDate from) {
        return entities.createQuery(
                        "select s from CourseSession s where s.courseId = :course and s.plannedOn >= :from",
                        CourseSession.class)
                .setParameter("course", courseId)
                .setParameter("from", from)
                .getResultList();
    }

    /** Of a course, those that begin then or later. */
    List<CourseSession> from(long courseId, Instant from) {
        return entities.createQuery(
                        "select s from CourseSession s where s.courseId = :course and s.startsAt >= :from",
                        CourseSession.class)
                .setParameter("course", courseId)
                .setParameter("from", from)
                .getResultList();
    }

    /** Made where there is none yet. */
    CourseCalendar calendar(long courseId) {
        CourseCalendar found = entities.find(CourseCalendar.class, courseId);
        return found == null ? new CourseCalendar(courseId) : found;
    }

    /** A course whose sessions do not stand as far ahead as that day or its end, the furthest behind first. */
    Optional<Long> behind(LocalDate today, LocalDate horizon) {
        return late("", today, horizon).setMaxResults(1).getResultStream().findFirst();
    }

    /** As {@link #behind(LocalDate, LocalDate)}, all of one organisation. */
    List<Long> behind(long organisationId, LocalDate today, LocalDate horizon) {
        return late(" and c.organisationId = :organisation", today, horizon)
                .setParameter("organisation", organisationId)
                .setMaxResults(Page.MOST)
                .getResultList();
    }

    private TypedQuery<Long> late(String further, LocalDate today, LocalDate horizon) {
        return entities.createQuery(
                        "select k.courseId from CourseCalendar k, Course c where c.id = k.courseId"
                                + " and k.plannedUntil < :horizon and k.plannedUntil < c.endsOn and c.endsOn >= :today"
                                + further + " order by k.plannedUntil, k.courseId",
                        Long.class)
                .setParameter("today", today)
                .setParameter("horizon", horizon);
    }

    /** The sessions of this organisation's rules (null: of the whole programme) are planned anew from this day on. */
    void planAnew(long programmeId, Long organisationId, LocalDate from) {
        entities.flush();
        entities.createNativeQuery(
                        "UPDATE course_calendar SET planned_until = ? WHERE planned_until > ? AND course_id IN"
                                + " (SELECT id FROM course WHERE programme_id = ? AND (? OR organisation_id = ?))")
                .setParameter(1, from.minusDays(1))
                .setParameter(2, from.minusDays(1))
                .setParameter(3, programmeId)
                .setParameter(4, organisationId == null)
                .setParameter(5, organisationId == null ? 0 : organisationId)
                .executeUpdate();
    }

    /** That hold on some day of these. */
    List<ClosedDays> closed(long programmeId, long organisationId, LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "select d from ClosedDays d where d.programmeId = :programme and d.removedAt is null"
                                + " and (d.organisationId is null or d.organisationId = :organisation)"
                                + " and d.untilOn >= :from and d.fromOn <= :until order by d.fromOn, d.id",
                        ClosedDays.class)
                .setParameter("programme", programmeId)
                .setParameter("organisation", organisationId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(Page.MOST)
                .getResultList();
    }

    /** From this month on, the latest first. */
    List<ClosedMonth> closedMonths(long organisationId, LocalDate since) {
        return entities.createQuery(
                        "select m from ClosedMonth m where m.organisationId = :organisation and m.monthOn >= :since"
                                + " order by m.monthOn desc",
                        ClosedMonth.class)
                .setParameter("organisation", organisationId)
                .setParameter("since", since)
                .setMaxResults(Page.MOST)
                .getResultList();
    }

    /** Answers false where that was done already; of two who do it at once the second waits for the first. */
    boolean closeMonth(long organisationId, LocalDate month, Instant at, long by) {
        return entities.createNativeQuery(
                                "insert ignore into closed_month (id, organisation_id, month_on, closed_at, closed_by)"
                                        + " values (?, ?, ?, ?, ?)")
                        .setParameter(1, Ids.next())
                        .setParameter(2, organisationId)
                        .setParameter(3, month)
                        .setParameter(4, Timestamp.from(at))
                        .setParameter(5, by)
                        .executeUpdate()
                == 1;
    }

    /** Those that begin in this span are closed. */
    void close(long organisationId, Instant from, Instant until, Instant at) {
        entities.createQuery("update CourseSession s set s.closedAt = :at where s.organisationId = :organisation"
                        + " and s.startsAt >= :from and s.startsAt < :until")
                .setParameter("at", at)
                .setParameter("organisation", organisationId)
                .setParameter("from", from)
                .setParameter("until", until)
                .executeUpdate();
    }

    Optional<ClosedDays> closed(Ref ref) {
        return entities.createQuery("select d from ClosedDays d where d.ref = :ref", ClosedDays.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    private static OwnSession own(Object[] row) {
        SessionFacts facts = new SessionFacts(
                (Long) row[0],
                (Ref) row[1],
                (Long) row[2],
                (Long) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (NotHeldReason) row[6],
                row[12] != null);
        String site = (String) row[8];
        return new OwnSession(
                facts,
                (String) row[7],
                site,
                site == null ? null : (String) row[13],
                (Boolean) row[9],
                row[10] != null,
                row[11] != null);
    }
}
