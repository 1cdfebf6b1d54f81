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
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.marram.access.Seen;
import org.marram.common.Ref;
import org.marram.offering.OfferId;
import org.marram.offering.Offered;

/**
 * Referrals and enrolments in the database. Rows that change are read under a lock, as they stand now and not as they
 * stood when the transaction began; always person first, then release, course or opening, referral, enrolment.
 */
@ApplicationScoped
class Referrals {

    private static final int MOST = 100;
    private static final String OPEN = "r.answeredAt is null and r.withdrawnAt is null and r.expiresAt > :now";
    static final String UNDER_RELEASE = " s.withdrawnAt is null and s.untilAt > :now";
    private static final String BEFORE = "(q.waitingAt < r.waitingAt or q.waitingAt = r.waitingAt and q.id <= r.id)";

    /** Those before one on the waiting list, itself included. A condition on q narrows them. */
    private static final String QUEUE = "(select count(q.id) from Referral q where q.offerId = r.offerId"
            + " and q.answeredAt is null and q.withdrawnAt is null and q.expiresAt > :now and " + BEFORE;

    private static final String FREE = "coalesce(c.capacity - c.taken, p.places - p.taken)";

    private static final String PLACE = QUEUE + " and q.turnAt is null)";

    /** Those for whom a place is free, and of whom that is not noted yet. */
    private static final String NEXT = " from Referral r" + Offered.JOINED + " where r.waitingAt is not null"
            + " and r.turnAt is null and " + OPEN + " and " + QUEUE + ") <= " + FREE;

    private static final String TALKS =
            "select new org.marram.referral.TalkPlace(e.id, e.ref, e.personId, r.organisationId, m.ref)"
                    + " from Enrolment e, Referral r, InfoRelease s, Opening p, Milestone m where r.id = e.referralId"
                    + " and s.id = r.releaseId and p.id = e.openingId and m.id = e.milestoneId and e.endedAt is null"
                    + " and p.kind = org.marram.offering.OpeningKind.COUNSELLING and" + UNDER_RELEASE;

    /** What a referral is about, read without a lock. */
    record Place(
            long id,
            Ref ref,
            long personId,
            OfferId offer,
            Ref offered,
            long organisationId,
            long releaseId,
            Ref milestone,
            Instant sentAt) {}

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
                        "select r.id, r.personId, r.courseId, r.openingId, c.ref, p.ref, r.organisationId, r.releaseId, m.ref,"
                                + " r.sentAt from Referral r" + Offered.JOINED + ", Milestone m"
                                + " where m.id = r.milestoneId and r.ref = :ref",
                        Object[].class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .map(row -> new Place(
                        (Long) row[0],
                        ref,
                        (Long) row[1],
                        OfferId.of((Long) row[2], (Long) row[3]),
                        (Ref) (row[4] == null ? row[5] : row[4]),
                        (Long) row[6],
                        (Long) row[7],
                        (Ref) row[8],
                        (Instant) row[9]));
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
    boolean isUnderWay(long milestoneId, OfferId offer, Instant now) {
        return !entities.createQuery(
                        "select r from Referral r, InfoRelease s where s.id = r.releaseId"
                                + " and r.milestoneId = :milestone and r.offerId = :offer"
                                + " and (" + OPEN + " or exists (select e.id from Enrolment e"
                                + " where e.referralId = r.id and e.endedAt is null)) and" + UNDER_RELEASE,
                        Referral.class)
                .setParameter("milestone", milestoneId)
                .setParameter("offer", offer.id())
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
    }

    /** Of a course or an opening, those that wait for a place, first comes first. */
    List<Referral> lockWaiting(OfferId offer, Instant now) {
        return entities.createQuery(
                        "select r from Referral r where r.offerId = :offer and r.waitingAt is not null and " + OPEN
                                + " order by r.waitingAt, r.id",
                        Referral.class)
                .setParameter("offer", offer.id())
                .setParameter("now", now)
                .setMaxResults(EnrolmentFacts.MOST_IN_COURSE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Notes since when it is the turn of those for whom a place is free. */
    void noteTurns(OfferId offer, Instant now) {
        List<Long> ids = entities.createQuery("select r.id" + NEXT + " and r.offerId = :offer", Long.class)
                .setParameter("offer", offer.id())
                .setParameter("now", now)
                .setMaxResults(EnrolmentFacts.MOST_IN_COURSE)
                .getResultList();
        if (!ids.isEmpty()) {
            entities.createQuery("update Referral r set r.turnAt = :now where r.id in :ids and r.turnAt is null")
                    .setParameter("now", now)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** The courses and openings with a free place for somebody of whom that is not noted yet. */
    List<OfferId> offersWithTurns(Instant now) {
        return ids(entities.createQuery("select distinct r.courseId, r.openingId" + NEXT, Object[].class)
                .setParameter("now", now)
                .setMaxResults(MOST));
    }

    /** Those that are asked under a release. */
    List<OfferId> offersUnder(long releaseId) {
        return offers("r.releaseId = :id", releaseId);
    }

    /** Those that are asked for a person. */
    List<OfferId> offersOf(long personId) {
        return offers("r.personId = :id", personId);
    }

    private List<OfferId> offers(String condition, long id) {
        return ids(entities.createQuery(
                        "select distinct r.courseId, r.openingId from Referral r where r.withdrawnAt is null and "
                                + condition,
                        Object[].class)
                .setParameter("id", id));
    }

    private static List<OfferId> ids(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> OfferId.of((Long) row[0], (Long) row[1]))
                .toList();
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

    /** In the order of what they are places in, so that two who give places back do not wait for each other. */
    List<Enrolment> lockEnrolledUnder(long releaseId) {
        return lockEnrolled("r.releaseId = :id", releaseId);
    }

    List<Enrolment> lockEnrolledFrom(long referralId) {
        return lockEnrolled("r.id = :id", referralId);
    }

    private List<Enrolment> lockEnrolled(String condition, long id) {
        return entities.createQuery(
                        "select e from Enrolment e, Referral r where r.id = e.referralId and e.endedAt is null and "
                                + condition + " order by coalesce(e.courseId, e.openingId), e.id",
                        Enrolment.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that go on though their release ran out, in one course or opening or (null) in any: key, end of the release. */
    Map<Long, Instant> runOut(OfferId offer, Instant now) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select e.id, s.untilAt from Enrolment e, Referral r, InfoRelease s where r.id = e.referralId"
                        + " and s.id = r.releaseId and e.endedAt is null and s.untilAt <= :now"
                        + (offer == null ? "" : " and r.offerId = :offer"),
                Object[].class);
        if (offer != null) {
            query.setParameter("offer", offer.id());
        }
        return query.setParameter("now", now)
                .setMaxResults(EnrolmentFacts.MOST_IN_COURSE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    List<OfferId> offersOfEnrolments(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : ids(entities.createQuery(
                                "select distinct e.courseId, e.openingId from Enrolment e where e.id in :ids",
                                Object[].class)
                        .setParameter("ids", ids));
    }

    List<Enrolment> lockEnrolments(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select e from Enrolment e where e.id in :ids and e.endedAt is null"
                                + " order by coalesce(e.courseId, e.openingId), e.id",
                        Enrolment.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Newest first; by whom an answer was given is opened by the row's key and what was kept. */
    List<ReferralView> of(long personId, Instant now, BiFunction<Long, byte[], String> opens) {
        return entities.createQuery(
                        "select r.ref, m.ref, o.name, r.sentAt, r.answer, r.answeredAt, r.withdrawnAt,"
                                + " r.waitingAt, r.turnAt, r.expiresAt, e.endedAt, s.untilAt, r.answerReason,"
                                + " r.declinedBy, r.askAgainOn, " + PLACE + ", r.id, r.heardFrom, r.heardOn, "
                                + Offered.COLUMNS + " from Referral r" + Offered.JOINED + " left join Enrolment e"
                                + " on e.referralId = r.id, Milestone m, Organisation o, InfoRelease s"
                                + " where m.id = r.milestoneId and o.id = r.organisationId"
                                + " and s.id = r.releaseId and r.personId = :person order by r.sentAt desc, r.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> view(row, now, opens))
                .toList();
    }

    /** An open referral as its partner reads it, before the person's name is opened. */
    record Own(
            Ref ref,
            long personId,
            Offered offered,
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
                        "select r.ref, r.personId, r.sentAt, r.waitingAt, r.turnAt, " + PLACE + "," + FREE
                                + ", (select count(w.id) from Referral w where w.offerId = r.offerId"
                                + " and w.waitingAt is not null and w.answeredAt is null and w.withdrawnAt is null"
                                + " and w.expiresAt > :now), g.weekend, r.version, " + Offered.COLUMNS
                                + " from Referral r" + Offered.JOINED + ", Programme g, InfoRelease s"
                                + " where g.id = r.programmeId and s.id = r.releaseId and r.organisationId = :organisation and "
                                + OPEN + " and"
                                + UNDER_RELEASE + " and " + Seen.on("r.personId") + " order by r.sentAt, r.id",
                        Object[].class))
                .setParameter("organisation", organisationId)
                .setParameter("now", seen.now())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Own(
                        (Ref) row[0],
                        (Long) row[1],
                        Offered.of(row, 10),
                        (Instant) row[2],
                        (Instant) row[3],
                        (Instant) row[4],
                        ((Number) row[5]).intValue(),
                        ((Number) row[6]).longValue() <= ((Number) row[7]).longValue(),
                        AnswerTime.of((String) row[8]),
                        (Integer) row[9]))
                .toList();
    }

    /** By course. */
    Map<Long, List<EnrolmentFacts>> enrolled(Collection<Long> courseIds, Seen seen) {
        return courseIds.isEmpty()
                ? Map.of()
                : places("e.courseId in :it", courseIds, seen)
                        .setMaxResults(EnrolmentFacts.MOST_IN_COURSE * courseIds.size())
                        .getResultStream()
                        .collect(Collectors.groupingBy(EnrolmentFacts::courseId));
    }

    /** A place in a course that goes on. */
    Optional<CoursePlace> place(Ref enrolment, Instant now) {
        return entities.createQuery(
                        "select new org.marram.referral.CoursePlace(e.id, e.ref, e.personId, c.organisationId, c.id, c.title)"
                                + " from Enrolment e, Referral r, InfoRelease s, Course c where r.id = e.referralId"
                                + " and s.id = r.releaseId and c.id = e.courseId and e.endedAt is null and"
                                + UNDER_RELEASE + " and e.ref = :ref",
                        CoursePlace.class)
                .setParameter("ref", enrolment)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** A place with somebody to talk with that goes on. */
    Optional<TalkPlace> talk(Ref enrolment, Instant now) {
        return entities.createQuery(TALKS + " and e.ref = :ref", TalkPlace.class)
                .setParameter("ref", enrolment)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Those of one partner, of people seen. */
    List<TalkPlace> talks(long organisationId, Seen seen) {
        return seen.bind(entities.createQuery(
                        TALKS + " and r.organisationId = :organisation and " + Seen.on("e.personId") + " order by e.id",
                        TalkPlace.class))
                .setParameter("organisation", organisationId)
                .setParameter("now", seen.now())
                .setMaxResults(MOST)
                .getResultList();
    }

    boolean isTalk(long enrolmentId, long organisationId, Instant now) {
        return !entities.createQuery(TALKS + " and e.id = :id and r.organisationId = :organisation", TalkPlace.class)
                .setParameter("id", enrolmentId)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    /** What somebody's places in the courses of one partner stand on: enrolment, referral, until when its release holds. */
    record Running(long enrolmentId, Referral referral, Instant until) {}

    /** Those that go on. */
    List<Running> running(long personId, long organisationId, Instant now) {
        return entities.createQuery(
                        "select e.id, r, s.untilAt from Enrolment e, Referral r, InfoRelease s where r.id = e.referralId"
                                + " and s.id = r.releaseId and e.courseId is not null and e.endedAt is null and"
                                + UNDER_RELEASE + " and r.personId = :person and r.organisationId = :organisation"
                                + " order by e.id",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Running((Long) row[0], (Referral) row[1], (Instant) row[2]))
                .toList();
    }

    List<EnrolmentFacts> known(Collection<Ref> enrolments, Seen seen) {
        return enrolments.isEmpty()
                ? List.of()
                : places("e.ref in :it", enrolments, seen).getResultList();
    }

    private TypedQuery<EnrolmentFacts> places(String condition, Object it, Seen seen) {
        return seen.bind(entities.createQuery(
                        "select " + EnrolmentFacts.OF + " from Enrolment e, Referral r, InfoRelease s where"
                                + EnrolmentFacts.GOES_ON + " and " + Seen.on("e.personId") + " and " + condition
                                + " order by e.id",
                        EnrolmentFacts.class))
                .setParameter("it", it)
                .setParameter("now", seen.now());
    }

    /** Who has a place in the course under a live release. */
    List<Long> people(long courseId, Instant now) {
        return entities.createQuery(
                        "select distinct e.personId from Enrolment e, Referral r, InfoRelease s where"
                                + EnrolmentFacts.GOES_ON + " and e.courseId = :course",
                        Long.class)
                .setParameter("course", courseId)
                .setParameter("now", now)
                .setMaxResults(EnrolmentFacts.MOST_IN_COURSE)
                .getResultList();
    }

    /** The courses in which the person has a place under a live release, with the name of each one's organisation. */
    Map<Long, String> courses(long personId, Instant now) {
        return entities.createQuery(
                        "select distinct e.courseId, o.name from Enrolment e, Referral r, InfoRelease s, Organisation o"
                                + " where r.id = e.referralId and s.id = r.releaseId and o.id = r.organisationId"
                                + " and e.personId = :person and e.courseId is not null and e.endedAt is null and"
                                + UNDER_RELEASE,
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private static ReferralView view(Object[] row, Instant now, BiFunction<Long, byte[], String> opens) {
        Standing standing = new Standing(
                (Answer) row[4],
                (Instant) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (Instant) row[9],
                (Instant) row[10],
                (Instant) row[11]);
        ReferralState state = standing.state(now);
        return new ReferralView(
                (Ref) row[0],
                (Ref) row[1],
                Offered.of(row, 19),
                (String) row[2],
                (Instant) row[3],
                state,
                standing.waitingAt(),
                state == ReferralState.WAITING ? ((Number) row[15]).intValue() : null,
                standing.expiresAt(),
                standing.answeredAt(),
                standing.endedAt(now),
                (DeclineReason) row[12],
                (DeclineSide) row[13],
                (LocalDate) row[14],
                opens.apply((Long) row[16], (byte[]) row[17]),
                (LocalDate) row[18]);
    }
}
