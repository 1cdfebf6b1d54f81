package org.marram.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marram.access.Seen;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.offering.Offered;
import org.marram.plan.MilestoneTitle;
import org.marram.referral.AnswerTime;
import org.marram.retention.Checkpoint;
import org.marram.retention.Checkpoints;
import org.marram.worklist.WorkFacts.Agreed;
import org.marram.worklist.WorkFacts.Asked;
import org.marram.worklist.WorkFacts.Attended;
import org.marram.worklist.WorkFacts.AttendedSession;
import org.marram.worklist.WorkFacts.Raised;
import org.marram.worklist.WorkFacts.Shared;
import org.marram.worklist.WorkFacts.Step;
import org.marram.worklist.WorkFacts.Working;

/**
 * The facts of many open plans at once. The first query says whose, by the predicate; the others ask for the facts of exactly
 * these, one range of an index for each plan or person.
 */
@ApplicationScoped
class Worklists {

    /** Most people looked at together. */
    static final int MOST_PEOPLE = 1_000;

    /** Columns that are read of a person's plan; what else is asked for comes after them. */
    private static final int SUBJECT = 21;

    private static final int MOST_ROWS = 10_000;

    /** Of the most people, each in a class every weekday of the six weeks. */
    private static final int MOST_MARKS = 30_000;

    private static final String STEP = "select m.id, m.ref, m.planId, m.title, m.dueOn,"
            + " (select count(o.id) from Prerequisite oq, Milestone o where oq.milestoneId = m.id"
            + "  and o.id = oq.needsId and oq.removedAt is null and o.reachedAt is null and o.setAsideAt is null),"
            + " (select max(r.reachedAt) from Prerequisite rq, Milestone r where rq.milestoneId = m.id"
            + "  and r.id = rq.needsId and rq.removedAt is null), m.startedAt, m.unprovedAt from Milestone m";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Open plans of people seen for whom this account is responsible (null: whoever is), next due first; one more than most. */
    List<WorkSubject> subjects(Seen seen, Ref responsible) {
        return subjects(seen, responsible, null);
    }

    /** One person's, where the plan is open. */
    List<WorkSubject> subject(Seen seen, long personId) {
        return subjects(seen, null, personId);
    }

    private List<WorkSubject> subjects(Seen seen, Ref responsible, Long person) {
        return plans(seen, responsible, person, "", "", "p.closedAt is null", "p.nextDueOn, p.ref")
                .getResultStream()
                .map(this::subject)
                .toList();
    }

    /**
     * Contact due by today that was agreed when a plan was closed, of people seen for whom this account is responsible (null:
     * whoever is), the longest due first.
     */
    List<Agreed> agreed(Seen seen, Ref responsible, LocalDate today) {
        return agreed(seen, responsible, null, today);
    }

    /** One person's. */
    List<Agreed> agreed(Seen seen, long personId, LocalDate today) {
        return agreed(seen, null, personId, today);
    }

    private List<Agreed> agreed(Seen seen, Ref responsible, Long person, LocalDate today) {
        return plans(
                        seen,
                        responsible,
                        person,
                        ", f.id, f.ref, f.dueOn",
                        ", FollowUp f",
                        "p.closedAt is not null and f.personId = p.personId and f.dueOn <= :today"
                                + " and f.cancelledAt is null and f.doneAt is null",
                        "f.dueOn, f.id")
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Agreed(
                        subject(row), (Long) row[SUBJECT], (Ref) row[SUBJECT + 1], (LocalDate) row[SUBJECT + 2]))
                .toList();
    }

    /**
     * Jobs that go on, of people seen for whom this account is responsible (null: whoever is) or (not null) of one of them; of
     * closed plans only where contact afterwards was agreed and is still to come, since nobody else wants to be asked.
     */
    List<Working> working(Seen seen, Ref responsible, Long personId) {
        Map<Long, Working> jobs = new LinkedHashMap<>();
        plans(
                        seen,
                        responsible,
                        personId,
                        ", s.id, s.ref, s.fromOn, p.closedAt, k.checkpoint",
                        ", JobSpell s left join RetentionCheck k on k.jobRef = s.ref and k.replacedAt = :never",
                        "s.personId = p.personId and s.replacedAt = :never and s.untilOn = :noDay"
                                + " and (p.closedAt is null or exists (select f.id from FollowUp f"
                                + "  where f.personId = p.personId and f.cancelledAt is null and f.doneAt is null))",
                        "s.id")
                .setParameter("never", Times.NEVER)
                .setParameter("noDay", Times.NO_DAY)
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .forEach(row -> {
                    Working job = jobs.computeIfAbsent((Long) row[SUBJECT], id -> working(id, row));
                    if (row[SUBJECT + 4] != null) {
                        job.answered().add((Checkpoint) row[SUBJECT + 4]);
                    }
                });
        return List.copyOf(jobs.values());
    }

    /** What worries partners about people seen, for whom this account is responsible (null: whoever is) or one of them (not null). */
    List<Raised> raised(Seen seen, Ref responsible, Long personId) {
        return plans(
                        seen,
                        responsible,
                        personId,
                        ", c.id, c.ref, o.name, c.raisedAt",
                        ", Concern c, Organisation o",
                        "c.personId = p.personId and c.answeredAt is null and o.id = c.organisationId",
                        "c.raisedAt, c.id")
                .getResultStream()
                .map(row -> new Raised(
                        subject(row),
                        (Long) row[SUBJECT],
                        (Ref) row[SUBJECT + 1],
                        (String) row[SUBJECT + 2],
                        day((Instant) row[SUBJECT + 3])))
                .toList();
    }

    private Working working(long id, Object[] row) {
        return new Working(
                subject(row),
                id,
                (Ref) row[SUBJECT + 1],
                new Checkpoints((LocalDate) row[SUBJECT + 2], null, day((Instant) row[SUBJECT + 3])),
                EnumSet.noneOf(Checkpoint.class));
    }

    /** @param columns with {@code tables} and {@code where}: what is asked for beside the plan and its person */
    private TypedQuery<Object[]> plans(
            Seen seen, Ref responsible, Long person, String columns, String tables, String where, String order) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select p.id, p.ref, p.personId, x.ref, x.code, p.responsibleId, a.ref, a.displayName,"
                        + " p.openedAt, p.nextDueOn, p.reviewFromOn, p.reviewUntilOn, x.lastContactAt,"
                        + " w.notSeenDays, w.weekend, w.absences, w.leastRate, p.saidAt, x.askedAt,"
                        + " x.reachToldAt, x.incomeToldOn" + columns
                        + " from Plan p, Programme w, Person x, Account a" + tables
                        + " where w.id = p.programmeId and x.id = p.personId and a.id = p.responsibleId"
                        + " and p.programmeId = :programme and " + where + " and "
                        + (responsible == null ? "" : "a.ref = :responsible and ")
                        + (person == null ? "" : "p.personId = :person and ") + Seen.on("p.personId")
                        + " order by " + order,
                Object[].class);
        if (responsible != null) {
            query.setParameter("responsible", responsible);
        }
        if (person != null) {
            query.setParameter("person", person);
        }
        return seen.bind(query).setParameter("programme", seen.programmeId()).setMaxResults(MOST_PEOPLE + 1);
    }

    private WorkSubject subject(Object[] row) {
        return new WorkSubject(
                (Long) row[0],
                (Ref) row[1],
                (Long) row[2],
                (Ref) row[3],
                (String) row[4],
                (Long) row[5],
                (Ref) row[6],
                (String) row[7],
                day((Instant) row[8]),
                (LocalDate) row[9],
                (LocalDate) row[10],
                (LocalDate) row[11],
                day((Instant) row[12]),
                day((Instant) row[17]),
                day((Instant) row[18]),
                day((Instant) row[19]),
                (LocalDate) row[20],
                ((Number) row[13]).intValue(),
                ((Number) row[15]).intValue(),
                ((Number) row[16]).intValue(),
                AnswerTime.of((String) row[14]));
    }

    /** Open milestones that are due until a day, or that wait no longer since another. An aggregate comes back as the column's UTC. */
    List<Step> steps(Collection<Long> plans, LocalDate until, LocalDate freedSince) {
        return entities.createQuery(
                        STEP
                                + " where m.planId in :plans and m.setAsideAt is null and m.reachedAt is null"
                                + " and (m.dueOn <= :until or (select max(f.reachedAt) from Prerequisite fq, Milestone f"
                                + "  where fq.milestoneId = m.id and f.id = fq.needsId and fq.removedAt is null) >= :since)"
                                + " order by m.dueOn, m.id",
                        Object[].class)
                .setParameter("plans", plans)
                .setParameter("until", until)
                .setParameter("since", freedSince.atStartOfDay(clock.getZone()).toInstant())
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .map(this::step)
                .toList();
    }

    /** Reached ones that facts prove no longer: few, and found by an index of their own. */
    List<Step> unproved(Collection<Long> plans) {
        return entities.createQuery(
                        STEP + " where m.planId in :plans and m.unprovedAt is not null and m.setAsideAt is null"
                                + " order by m.unprovedAt, m.id",
                        Object[].class)
                .setParameter("plans", plans)
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .map(this::step)
                .toList();
    }

    private Step step(Object[] row) {
        return new Step(
                (Long) row[0],
                (Ref) row[1],
                (Long) row[2],
                new MilestoneTitle((Long) row[0], (byte[]) row[3]),
                (LocalDate) row[4],
                (Long) row[5] > 0,
                row[6] == null || row[7] != null ? null : day(((LocalDateTime) row[6]).toInstant(ZoneOffset.UTC)),
                day((Instant) row[8]));
    }

    /** Releases that hold, or will. The outer join makes the server begin with the people, and not with everything an organisation has. */
    List<Shared> shared(Collection<Long> people, Instant now) {
        return entities.createQuery(
                        "select r.id, r.ref, r.personId, o.name, r.purpose, r.untilAt from InfoRelease r"
                                + " left join Organisation o on o.id = r.organisationId"
                                + " where r.personId in :people and r.withdrawnAt is null"
                                + " and r.untilAt > :now order by r.untilAt, r.id",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("now", now)
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .map(row -> new Shared(
                        (Long) row[0], (Ref) row[1], (Long) row[2], (String) row[3], row[4].toString(), day((Instant)
                                row[5])))
                .toList();
    }

    /** By place in a course, without excused sessions. No session is marked before it begins, so an older mark need not be looked into. */
    Collection<Attended> attended(Collection<Long> people, Instant since) {
        Map<Long, Attended> places = new LinkedHashMap<>();
        entities.createQuery(
                        "select e.id, e.ref, e.personId, c.title, x.lastContactAt, k.quarters, k.kind, s.startsAt, s.endsAt"
                                + " from Enrolment e, Course c, Person x, CourseSession s, Mark k"
                                + " where e.personId in :people and e.endedAt is null and c.id = e.courseId"
                                + " and x.id = e.personId and k.enrolmentId = e.id and k.at >= :since"
                                + " and s.id = k.sessionId and s.startsAt >= :since"
                                + " and k.kind <> org.marram.attendance.MarkKind.EXCUSED order by e.id, s.startsAt",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("since", since)
                .setMaxResults(MOST_MARKS)
                .getResultStream()
                .forEach(row -> places.computeIfAbsent(
                                (Long) row[0],
                                id -> new Attended(
                                        id,
                                        (Ref) row[1],
                                        (Long) row[2],
                                        (String) row[3],
                                        (Instant) row[4],
                                        new ArrayList<>()))
                        .sessions()
                        .add(new AttendedSession(
                                (Integer) row[5] > 0, row[6].toString().equals("ABSENT"), (Instant) row[7], (Instant)
                                        row[8])));
        return places.values();
    }

    /** For open milestones, not taken back. */
    List<Asked> asked(Collection<Long> people, Instant now) {
        return entities.createQuery(
                        "select r.id, r.ref, r.personId, r.milestoneId, r.offerId, coalesce(c.title, p.title, o.name),"
                                + " r.sentAt, r.waitingAt, r.turnAt, r.expiresAt, r.answer, r.answeredAt, r.askAgainOn"
                                + " from Referral r" + Offered.JOINED + " left join Organisation o on o.id ="
                                + " r.organisationId, Milestone m where r.personId in :people and m.id = r.milestoneId"
                                + " and m.reachedAt is null and m.setAsideAt is null and r.withdrawnAt is null"
                                + " order by r.sentAt, r.id",
                        Object[].class)
                .setParameter("people", people)
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .map(row -> asked(row, now))
                .toList();
    }

    private Asked asked(Object[] row, Instant now) {
        boolean answered = row[10] != null;
        boolean over = !answered && !now.isBefore((Instant) row[9]);
        Object awaited = row[7] == null ? row[6] : row[8];
        return new Asked(
                (Long) row[0],
                (Ref) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4],
                (String) row[5],
                day((Instant) row[6]),
                answered || over ? null : day((Instant) awaited),
                answered && row[10].toString().equals("DECLINED") ? day((Instant) row[11]) : null,
                (LocalDate) row[12],
                over ? day((Instant) row[9]) : null);
    }

    /** Later than planned, of every open plan, after this day and milestone; one range of one index, whatever was reached or closed. */
    List<Object[]> overdue(LocalDate today, LocalDate afterDay, long afterId, int limit) {
        return entities.createQuery(
                        "select m.dueOn, m.id, m.ref, p.ref from Milestone m, Plan p where p.id = m.planId"
                                + " and m.reachedAt is null and m.setAsideAt is null and m.planClosedAt is null"
                                + " and m.dueOn < :today"
                                + " and m.dueOn >= :day and (m.dueOn > :day or m.id > :id)"
                                + " order by m.dueOn, m.id",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("day", afterDay)
                .setParameter("id", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    private LocalDate day(Instant at) {
        return WorkMoment.dayOf(at, clock.getZone());
    }
}
