package org.marram.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.marram.access.Seen;
import org.marram.common.Ref;
import org.marram.common.Times;

/**
 * The list of the people whom one may see with their plans' counters. One query, whatever it is narrowed by; who is
 * responsible is read from the assignment that holds, so that it is right from the first instant of a handover on.
 */
@ApplicationScoped
class Caseload {

    /** Everything that narrows it, with values that let everybody pass where it does not. */
    private static final String ROWS =
            "select p.personId, x.ref, x.code, p.milestones, p.reached, p.nextDueOn, p.ref, a.displayName, a.disabledAt,"
                    + " p.reviewFromOn, p.reviewUntilOn, x.lastContactAt, p.closedAt, p.openedAt"
                    + " from Plan p join Person x on x.id = p.personId"
                    + " left join Assignment s on s.personId = p.personId and s.fromAt <= :now"
                    + " and (s.endedAt is null or s.endedAt > :now)"
                    + " left join Account a on a.id = s.accountId where p.programmeId = :programme"
                    + " and (:closed = true and p.closedAt is not null or :closed = false and p.closedAt is null)"
                    + " and p.nextDueOn <= :dueUntil and p.reviewFromOn <= :reviewFrom"
                    + " and (x.lastContactAt < :metBefore or x.lastContactAt is null and p.openedAt < :metBefore)"
                    + " and (:anyWay = true"
                    + " or exists (select g.id from Goal g where g.planId = p.id and g.pathway = :pathway"
                    + " and g.archivedAt is null))"
                    + " and (:anybodys = true or a.ref = :responsible) and ";

    /** Whoever was never met counts from the beginning of the plan. */
    private static final String MET_AFTER = "(x.lastContactAt > :at or x.lastContactAt is null and p.openedAt > :at"
            + " or (x.lastContactAt = :at or x.lastContactAt is null and p.openedAt = :at) and p.ref > :plan) and ";

    /** One person in the list, without the name. */
    record Row(long personId, CaseloadLine line, Cursor cursor) {

        CaseloadLine named(Map<Long, String> names) {
            return new CaseloadLine(
                    line.ref(),
                    line.code(),
                    names.get(personId),
                    line.milestones(),
                    line.reached(),
                    line.nextDueOn(),
                    line.overdue(),
                    line.responsible(),
                    line.responsibleActive(),
                    line.reviewFromOn(),
                    line.reviewUntilOn(),
                    line.lastContactAt(),
                    line.closedAt());
        }
    }

    private static final Ref NOBODY = Ref.random();

    @PersistenceContext
    private EntityManager entities;

    /** {@code after} is null for the first page. */
    List<Row> page(Seen seen, CaseloadFilter filter, Cursor after, LocalDate today, ZoneId zone, int limit) {
        TypedQuery<Object[]> query = filter.sort() == CaseloadSort.NEXT_DUE ? nextDue(after) : longestNotSeen(after);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("plan", after.plan());
        }
        narrow(query, filter, today, zone);
        return seen.bind(query)
                .setParameter("programme", seen.programmeId())
                .setParameter("now", seen.now())
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row(row, filter.sort(), today))
                .toList();
    }

    private TypedQuery<Object[]> nextDue(Cursor after) {
        return entities.createQuery(
                ROWS
                        + (after == null ? "" : "(p.nextDueOn > :at or p.nextDueOn = :at and p.ref > :plan) and ")
                        + Seen.on("p.personId") + " order by p.nextDueOn, p.ref",
                Object[].class);
    }

    private TypedQuery<Object[]> longestNotSeen(Cursor after) {
        return entities.createQuery(
                ROWS
                        + (after == null ? "" : MET_AFTER)
                        + Seen.on("p.personId") + " order by coalesce(x.lastContactAt, p.openedAt), p.ref",
                Object[].class);
    }

    private static void narrow(TypedQuery<Object[]> query, CaseloadFilter filter, LocalDate today, ZoneId zone) {
        LocalDate dueUntil = filter.dueInDays() == null ? Times.NO_DAY : today.plusDays(filter.dueInDays());
        Instant metBefore = filter.notSeenDays() == null
                ? Times.NEVER
                : today.minusDays(filter.notSeenDays() - 1L).atStartOfDay(zone).toInstant();
        query.setParameter("closed", filter.closed())
                .setParameter("dueUntil", filter.overdue() ? today.minusDays(1) : dueUntil)
                .setParameter("reviewFrom", filter.reviewDue() ? today : Times.NO_DAY)
                .setParameter("metBefore", metBefore)
                .setParameter("anyWay", filter.pathway() == null)
                .setParameter("pathway", filter.pathway() == null ? "" : filter.pathway())
                .setParameter("anybodys", filter.responsible() == null)
                .setParameter("responsible", filter.responsible() == null ? NOBODY : filter.responsible());
    }

    private static Row row(Object[] row, CaseloadSort sort, LocalDate today) {
        LocalDate due = (LocalDate) row[5];
        Instant contact = (Instant) row[11];
        Comparable<?> at = sort == CaseloadSort.NEXT_DUE ? due : contact == null ? (Instant) row[13] : contact;
        CaseloadLine line = new CaseloadLine(
                (Ref) row[1],
                (String) row[2],
                null,
                (Integer) row[3],
                (Integer) row[4],
                day(due),
                due.isBefore(today),
                (String) row[7],
                row[8] == null,
                day((LocalDate) row[9]),
                day((LocalDate) row[10]),
                contact,
                (Instant) row[12]);
        return new Row((Long) row[0], line, new Cursor(at, (Ref) row[6]));
    }

    private static LocalDate day(LocalDate day) {
        return Times.NO_DAY.equals(day) ? null : day;
    }
}
