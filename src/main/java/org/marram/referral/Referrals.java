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
 * stood when the transaction began; always release first, then referral, enrolment, course.
 */
@ApplicationScoped
class Referrals {

    private static final int MOST = 100;
    private static final int MOST_IN_COURSE = 500;
    private static final String WAITING = "r.answeredAt is null and r.withdrawnAt is null";
    private static final String UNDER_RELEASE = " s.withdrawnAt is null and s.untilAt > :now";

    /** What a referral is about, read without a lock. */
    record Place(long id, long personId, long organisationId, long releaseId, LocalDate courseEndsOn) {}

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
                        "select r.id, r.personId, r.organisationId, r.releaseId, c.endsOn from Referral r, Course c"
                                + " where c.id = r.courseId and r.ref = :ref",
                        Object[].class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .map(row -> new Place((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (LocalDate) row[4]));
    }

    Referral lock(long id) {
        return entities.find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One under a live release that waits, or whose enrolment goes on. */
    boolean isUnderWay(long milestoneId, long courseId, Instant now) {
        return !entities.createQuery(
                        "select r from Referral r, InfoRelease s where s.id = r.releaseId"
                                + " and r.milestoneId = :milestone and r.courseId = :course"
                                + " and (" + WAITING + " or exists (select e.id from Enrolment e"
                                + " where e.referralId = r.id and e.endedAt is null)) and" + UNDER_RELEASE,
                        Referral.class)
                .setParameter("milestone", milestoneId)
                .setParameter("course", courseId)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
    }

    List<Referral> lockWaitingUnder(long releaseId) {
        return entities.createQuery(
                        "select r from Referral r where r.releaseId = :release and " + WAITING + " order by r.id",
                        Referral.class)
                .setParameter("release", releaseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Of one person: those that wait, and those whose enrolment goes on. */
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
                        "select r.ref, m.ref, c.ref, c.title, o.name, r.sentAt, r.answer, r.answerReason, r.answeredAt,"
                                + " r.withdrawnAt, e.endedAt, s.untilAt from Referral r left join Enrolment e"
                                + " on e.referralId = r.id, Milestone m, Course c, Organisation o, InfoRelease s"
                                + " where m.id = r.milestoneId and c.id = r.courseId and o.id = r.organisationId"
                                + " and s.id = r.releaseId and r.personId = :person order by r.sentAt desc, r.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> view(row, now))
                .toList();
    }

    /** Waiting ones of people seen, oldest first: reference, person's key, course, sent at, version. */
    List<Object[]> waiting(long organisationId, Seen seen) {
        return seen.bind(entities.createQuery(
                        "select r.ref, r.personId, c.title, r.sentAt, r.version"
                                + " from Referral r, Course c, InfoRelease s where c.id = r.courseId"
                                + " and s.id = r.releaseId and r.organisationId = :organisation and " + WAITING + " and"
                                + UNDER_RELEASE + " and " + Seen.on("r.personId") + " order by r.sentAt, r.id",
                        Object[].class))
                .setParameter("organisation", organisationId)
                .setParameter("now", seen.now())
                .setMaxResults(MOST)
                .getResultList();
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
        Standing standing =
                new Standing((Answer) row[6], (Instant) row[8], (Instant) row[9], (Instant) row[10], (Instant) row[11]);
        return new ReferralView(
                (Ref) row[0],
                (Ref) row[1],
                (Ref) row[2],
                (String) row[3],
                (String) row[4],
                (Instant) row[5],
                standing.state(now),
                standing.answeredAt(),
                standing.endedAt(now),
                (DeclineReason) row[7]);
    }
}
