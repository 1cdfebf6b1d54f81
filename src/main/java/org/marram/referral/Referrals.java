package org.marram.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marram.access.Seen;
import org.marram.common.Ref;

/**
 * Referrals and enrolments in the database. Rows that change are read under a lock, as they stand now and not as they
 * stood when the transaction began; always release first, then course, referral, enrolment.
 */
@ApplicationScoped
class Referrals {

    private static final int MOST = 100;
    private static final int MOST_IN_COURSE = 500;
    private static final String OPEN = "r.answeredAt is null and r.withdrawnAt is null and r.expiresAt > :now";
    private static final String UNDER_RELEASE = " s.withdrawnAt is null and s.untilAt > :now";
    private static final String BEFORE = "(q.waitingAt < r.waitingAt or q.waitingAt = r.waitingAt and q.id <= r.id)";

    /** Those before one on the waiting list, itself included. A condition on q narrows them. */
    private static final String QUEUE = "(select count(q.id) from Referral q where q.courseId = r.courseId"
            + " and q.answeredAt is null and q.withdrawnAt is null and q.expiresAt > :now and " + BEFORE;

    private static final String PLACE = QUEUE + " and q.turnAt is null)";

    /** Those for whom a place is free, and of whom that is not noted yet. */
    private static final String NEXT = " from Referral r, Course c where c.id = r.courseId and r.waitingAt is not null"
            + " and r.turnAt is null and " + OPEN + " and " + QUEUE + ") <= c.capacity - c.taken";

    /** What a referral is about, read without a lock. */
    record Place(long id, long personId, long courseId, long organisationId, long releaseId, LocalDate courseEndsOn) {}

    @PersistenceContext
    private EntityManager entities;

    void add(Referral referral) {
        entities.persist(referral);
    }

    void add(Enrolment enrolment) {
        entities.persist(enrolment);
    }

    Optional<Place> find(Ref ref) {
        return entities.createQuery(
                        "select r.id, r.personId, r.courseId, r.organisationId, r.releaseId, c.endsOn from Referral r, Course c"
                                + " where c.id = r.courseId and r.ref = :ref",
                        Object[].class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .map(row -> new Place(
                        (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (LocalDate) row[5]));
    }

    Referral lock(long id) {
        return entities.find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** After how many days a referral that nobody answered ends. */
    int openDays(long programmeId) {
        return entities.createQuery("select p.openDays from Programme p where p.id = :programme", Integer.class)
                .setParameter("programme", programmeId)
                .getSingleResult();
    }

    /** One under a live release that is open, or whose enrolment goes on. */
    boolean isUnderWay(long milestoneId, long courseId, Instant now) {
        return !entities.createQuery(
                        "select r from Referral r, InfoRelease s where s.id = r.releaseId"
                                + " and r.milestoneId = :milestone and r.courseId = :course"
                                + " and (" + OPEN + " or exists (select e.id from Enrolment e"
                                + " where e.referralId = r.id and e.endedAt is null)) and" + UNDER_RELEASE,
                        Referral.class)
                .setParameter("milestone", milestoneId)
                .setParameter("course", courseId)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
    }

    /** Of a course, those that wait for a place, first comes first. */
    List<Referral> lockWaiting(long courseId, Instant now) {
        return entities.createQuery(
                        "select r from Referral r where r.courseId = :course and r.waitingAt is not null and " + OPEN
                                + " order by r.waitingAt, r.id",
                        Referral.class)
                .setParameter("course", courseId)
                .setParameter("now", now)
                .setMaxResults(MOST_IN_COURSE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Notes since when it is the turn of those for whom a place is free. */
    void noteTurns(long courseId, Instant now) {
        List<Long> ids = entities.createQuery("select r.id" + NEXT + " and r.courseId = :course", Long.class)
                .setParameter("course", courseId)
                .setParameter("now", now)
                .setMaxResults(MOST_IN_COURSE)
                .getResultList();
        if (!ids.isEmpty()) {
            entities.createQuery("update Referral r set r.turnAt = :now where r.id in :ids and r.turnAt is null")
                    .setParameter("now", now)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** The courses with a free place for somebody of whom that is not noted yet. */
    List<Long> coursesWithTurns(Instant now) {
        return entities.createQuery("select distinct r.courseId" + NEXT, Long.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The courses that are asked under a release. */
    List<Long> coursesUnder(long releaseId) {
        return courses("r.releaseId = :id", releaseId);
    }

    /** The courses that are asked for a person. */
    List<Long> coursesOf(long personId) {
        return courses("r.personId = :id", personId);
    }

    private List<Long> courses(String condition, long id) {
        return entities.createQuery(
                        "select distinct r.courseId from Referral r where r.withdrawnAt is null and " + condition
                                + " order by r.courseId",
                        Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<Referral> lockOpenUnder(long releaseId) {
        return entities.createQuery(
                        "select r from Referral r where r.releaseId = :release and r.answeredAt is null"
                                + " and r.withdrawnAt is null order by r.id",
                        Referral.class)
                .setParameter("release", releaseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Of one person: those that are open, and those whose enrolment goes on. */
    List<Referral> lockUnderWay(long personId) {
        return entities.createQuery(
                        "select r from Referral r where r.personId = :person and r.withdrawnAt is null"
                                + " and (r.answeredAt is null or exists (select e.id from Enrolment e"
                                + " where e.referralId = r.id and e.endedAt is null)) order by r.id",
                        Referral.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Enrolment> lockEnrolledOf(long personId) {
        return lockEnrolled("r.personId = :id", personId);
    }

    /** In the order of their courses, so that two who give places back do not wait for each other. */
    List<Enrolment> lockEnrolledUnder(long releaseId) {
        return lockEnrolled("r.releaseId = :id", releaseId);
    }

    List<Enrolment> lockEnrolledFrom(long referralId) {
        return lockEnrolled("r.id = :id", referralId);
    }

    private List<Enrolment> lockEnrolled(String condition, long id) {
        return entities.createQuery(
                        "select e from Enrolment e, Referral r where r.id = e.referralId and e.endedAt is null and "
                                + condition + " order by e.courseId, e.id",
                        Enrolment.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that go on though their release ran out, in one course or (null) in any: key, end of the release. */
    Map<Long, Instant> runOut(Long courseId, Instant now) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select e.id, s.untilAt from Enrolment e, Referral r, InfoRelease s where r.id = e.referralId"
                        + " and s.id = r.releaseId and e.endedAt is null and s.untilAt <= :now"
                        + (courseId == null ? "" : " and e.courseId = :course"),
                Object[].class);
        if (courseId != null) {
            query.setParameter("course", courseId);
        }
        return query.setParameter("now", now)
                .setMaxResults(MOST_IN_COURSE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    List<Long> coursesOfEnrolments(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select distinct e.courseId from Enrolment e where e.id in :ids", Long.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Enrolment> lockEnrolments(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select e from Enrolment e where e.id in :ids and e.endedAt is null order by e.courseId, e.id",
                        Enrolment.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Newest first. */
    List<ReferralView> of(long personId, Instant now) {
        return entities.createQuery(
                        "select r.ref, m.ref, c.ref, c.title, o.name, r.sentAt, r.answer, r.answeredAt, r.withdrawnAt,"
                                + " r.waitingAt, r.turnAt, r.expiresAt, e.endedAt, s.untilAt, r.answerReason,"
                                + " r.declinedBy, r.askAgainOn, " + PLACE + " from Referral r left join Enrolment e"
                                + " on e.referralId = r.id, Milestone m, Course c, Organisation o, InfoRelease s"
                                + " where m.id = r.milestoneId and c.id = r.courseId and o.id = r.organisationId"
                                + " and s.id = r.releaseId and r.personId = :person order by r.sentAt desc, r.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> view(row, now))
                .toList();
    }

    /** An open referral as its partner reads it, before the person's name is opened. */
    record Own(
            Ref ref,
            long personId,
            String courseTitle,
            Instant sentAt,
            Instant waitingAt,
            Instant turnAt,
            int place,
            boolean full,
            AnswerTime time,
            int version) {

        ReferralState state() {
            if (waitingAt == null) {
                return ReferralState.SENT;
            }
            return turnAt == null ? ReferralState.WAITING : ReferralState.OFFERED;
        }
    }

    /** Open ones of people seen, oldest first. */
    List<Own> own(long organisationId, Seen seen) {
        return seen.bind(entities.createQuery(
                        "select r.ref, r.personId, c.title, r.sentAt, r.waitingAt, r.turnAt, " + PLACE + ","
                                + " c.capacity - c.taken, (select count(w.id) from Referral w where w.courseId = r.courseId"
                                + " and w.waitingAt is not null and w.answeredAt is null and w.withdrawnAt is null"
                                + " and w.expiresAt > :now), g.weekend, r.version from Referral r, Programme g,"
                                + " Course c, InfoRelease s where g.id = r.programmeId and c.id = r.courseId"
                                + " and s.id = r.releaseId and r.organisationId = :organisation and " + OPEN + " and"
                                + UNDER_RELEASE + " and " + Seen.on("r.personId") + " order by r.sentAt, r.id",
                        Object[].class))
                .setParameter("organisation", organisationId)
                .setParameter("now", seen.now())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Own(
                        (Ref) row[0],
                        (Long) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        (Instant) row[4],
                        (Instant) row[5],
                        ((Number) row[6]).intValue(),
                        ((Number) row[7]).longValue() <= ((Number) row[8]).longValue(),
                        AnswerTime.of((String) row[9]),
                        (Integer) row[10]))
                .toList();
    }

    List<EnrolmentFacts> enrolled(long courseId, Seen seen) {
        return seen.bind(entities.createQuery(
                        "select new org.marram.referral.EnrolmentFacts(e.id, e.ref, e.personId, e.milestoneId)"
                                + " from Enrolment e, Referral r, InfoRelease s where r.id = e.referralId"
                                + " and s.id = r.releaseId and e.courseId = :course and e.endedAt is null and"
                                + UNDER_RELEASE + " and " + Seen.on("e.personId") + " order by e.id",
                        EnrolmentFacts.class))
                .setParameter("course", courseId)
                .setParameter("now", seen.now())
                .setMaxResults(MOST_IN_COURSE)
                .getResultList();
    }

    private static ReferralView view(Object[] row, Instant now) {
        Standing standing = new Standing(
                (Answer) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (Instant) row[9],
                (Instant) row[10],
                (Instant) row[11],
                (Instant) row[12],
                (Instant) row[13]);
        ReferralState state = standing.state(now);
        return new ReferralView(
                (Ref) row[0],
                (Ref) row[1],
                (Ref) row[2],
                (String) row[3],
                (String) row[4],
                (Instant) row[5],
                state,
                standing.waitingAt(),
                state == ReferralState.WAITING ? ((Number) row[17]).intValue() : null,
                standing.expiresAt(),
                standing.answeredAt(),
                standing.endedAt(now),
                (DeclineReason) row[14],
                (DeclineSide) row[15],
                (LocalDate) row[16]);
    }
}
