package org.marram.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marram.access.Seen;
import org.marram.common.Ref;
import org.marram.person.Box;

/**
 * Who is responsible, in the database. Whoever changes it holds the person's row first, so that two handovers of one person
 * come one after the other, and then reads what stands by that time.
 */
@ApplicationScoped
class Assignments {

    private static final int MOST = 100;
    private static final int AT_ONCE = 500;
    private static final int MOST_TOLD = 3;

    /** An assignment as it is read. */
    record Row(long id, Ref ref, String responsible, Instant from, Instant until, HandoverReason reason, byte[] note) {

        AssignmentView view(Box box, Instant now) {
            return view(now, box.open(Assignment.place(id), note));
        }

        /** Without its note. */
        AssignmentView view(Instant now) {
            return view(now, null);
        }

        private AssignmentView view(Instant now, String words) {
            return new AssignmentView(ref, responsible, from, until, from.isAfter(now), reason, words);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    void add(Assignment assignment) {
        entities.persist(assignment);
    }

    Optional<Assignment> find(Ref ref) {
        return entities.createQuery("select s from Assignment s where s.ref = :ref", Assignment.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** Those that hold or are planned, of people whose rows are held; as they stand by now. */
    List<Assignment> standing(Collection<Long> people, Instant now) {
        return entities.createQuery(
                        "select s from Assignment s where s.personId in :people and s.calledOffAt is null"
                                + " and (s.endedAt is null or s.endedAt > :now) order by s.personId, s.fromAt",
                        Assignment.class)
                .setParameter("people", people)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whose day has come and whom the plan does not follow yet; the earliest first. */
    List<Assignment> unsettled(Instant now) {
        return entities.createQuery(
                        "select s from Assignment s where s.settledAt is null and s.fromAt <= :now"
                                + " and s.calledOffAt is null order by s.fromAt, s.id",
                        Assignment.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Newest first, without those that were called off. */
    List<Row> of(long personId) {
        return entities.createQuery(
                        "select s.id, s.ref, a.displayName, s.fromAt, s.endedAt, s.reason, s.note"
                                + " from Assignment s, Account a where a.id = s.accountId"
                                + " and s.personId = :person and s.calledOffAt is null order by s.fromAt desc, s.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Row(
                        (Long) row[0],
                        (Ref) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        (Instant) row[4],
                        (HandoverReason) row[5],
                        (byte[]) row[6]))
                .toList();
    }

    /** Name and beginning of handovers that hold or are planned and began after {@code since}. */
    List<Object[]> toTell(long personId, Instant since, Instant now) {
        return entities.createQuery(
                        "select a.displayName, s.fromAt from Assignment s, Account a where a.id = s.accountId"
                                + " and s.personId = :person and s.reason is not null and s.calledOffAt is null and s.fromAt > :since"
                                + " and (s.endedAt is null or s.endedAt > :now) order by s.fromAt, s.id",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("since", since)
                .setParameter("now", now)
                .setMaxResults(MOST_TOLD)
                .getResultList();
    }

    /** Of these people those seen: key, reference, code; by code. */
    List<Object[]> people(Collection<Ref> people, Seen seen) {
        return seen.bind(entities.createQuery(
                        "select p.id, p.ref, p.code from Person p where p.ref in :refs"
                                + " and p.programmeId = :programme and " + Seen.on("p.id") + " order by p.code",
                        Object[].class))
                .setParameter("refs", people)
                .setParameter("programme", seen.programmeId())
                .getResultList();
    }

    /** Each with the display name of its coordinator; those that hold or are planned, read and not held. */
    List<Object[]> named(Collection<Long> people, Instant now) {
        return entities.createQuery(
                        "select s, a.displayName from Assignment s, Account a where a.id = s.accountId"
                                + " and s.personId in :people and s.calledOffAt is null and (s.endedAt is null or s.endedAt > :now)"
                                + " order by s.fromAt",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("now", now)
                .getResultList();
    }
}
