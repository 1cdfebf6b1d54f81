package org.marram.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Answer;
import org.marram.plan.CloseReason;

/** The times that plans were closed, in the database. */
@ApplicationScoped
class Closings {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    /** Sent now, since the database wants a closing before its follow-up contacts. */
    void store(List<?> rows) {
        rows.forEach(entities::persist);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** As it stands with everything that was done until now. */
    int version(long planId) {
        return entities.createQuery("select p.version from Plan p where p.id = :plan", Integer.class)
                .setParameter("plan", planId)
                .getSingleResult();
    }

    /** The one that holds, of a plan that is held. */
    Optional<PlanClosing> standing(long planId) {
        return entities.createQuery(
                        "select c from PlanClosing c where c.planId = :plan and c.reopenedAt is null"
                                + " order by c.closedAt desc",
                        PlanClosing.class)
                .setParameter("plan", planId)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Of this person, held. */
    Optional<FollowUp> followUp(long personId, Ref followUp) {
        return entities.createQuery(
                        "select f from FollowUp f where f.personId = :person and f.ref = :ref", FollowUp.class)
                .setParameter("person", personId)
                .setParameter("ref", followUp)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What went somehow stays. */
    void cancelFollowUps(long closingId, Instant at) {
        entities.createQuery("update FollowUp f set f.cancelledAt = :at where f.closingId = :closing"
                        + " and f.cancelledAt is null and f.doneAt is null")
                .setParameter("at", at)
                .setParameter("closing", closingId)
                .executeUpdate();
    }

    /** Nothing more is agreed after one at which they wanted no more contact. */
    void endOthers(FollowUp with, Instant at) {
        if (with.outcome() == FollowUpOutcome.NO_MORE) {
            entities.createQuery("update FollowUp f set f.cancelledAt = :at, f.endedWith = :with"
                            + " where f.closingId = :closing and f.cancelledAt is null and f.doneAt is null")
                    .setParameter("at", at)
                    .setParameter("with", with.id())
                    .setParameter("closing", with.closingId())
                    .executeUpdate();
        }
    }

    /** What ended with this one is agreed again, unless the plan went on meanwhile. */
    void bringBackOthers(FollowUp with) {
        if (entities.find(PlanClosing.class, with.closingId()).stands()) {
            entities.createQuery(
                            "update FollowUp f set f.cancelledAt = null, f.endedWith = null where f.endedWith = :with")
                    .setParameter("with", with.id())
                    .executeUpdate();
        }
    }

    /** Four queries. Refuses a person without a plan. */
    ClosingsView of(long personId) {
        Object[] plan = entities.createQuery(
                        "select p.id, p.version, p.closedAt from Plan p where p.personId = :person", Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Map<Long, List<FollowUpView>> followUps = followUps(personId);
        List<ClosingView> closings = entities.createQuery(
                        "select c.id, c.ref, c.closedAt, a.displayName, c.reason, c.destinationAnswer, c.destination,"
                                + " c.reopenedAt, c.reopenedReason from PlanClosing c, Account a where a.id = c.closedBy"
                                + " and c.planId = :plan order by c.closedAt desc, c.id desc",
                        Object[].class)
                .setParameter("plan", plan[0])
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new ClosingView(
                        (Ref) row[1],
                        (Instant) row[2],
                        (String) row[3],
                        (CloseReason) row[4],
                        (Answer) row[5],
                        (Destination) row[6],
                        (Instant) row[7],
                        (ReopenReason) row[8],
                        followUps.getOrDefault((Long) row[0], List.of())))
                .toList();
        return new ClosingsView((Integer) plan[1], (Instant) plan[2], closings);
    }

    /** By the closing's key. */
    private Map<Long, List<FollowUpView>> followUps(long personId) {
        Map<Long, List<FollowUpView.Earlier>> earlier = earlier(personId);
        return entities.createQuery(
                        "select f.closingId, f.ref, f.dueOn, f.outcome, f.doneAt, f.version, f.id from FollowUp f where f.personId = :person"
                                + " and f.cancelledAt is null order by f.dueOn",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(MOST * 4)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new FollowUpView(
                                        (Ref) row[1],
                                        (LocalDate) row[2],
                                        (FollowUpOutcome) row[3],
                                        (Instant) row[4],
                                        (Integer) row[5],
                                        earlier.getOrDefault((Long) row[6], List.of())),
                                Collectors.toList())));
    }

    /** By the key of the contact, newest first. */
    private Map<Long, List<FollowUpView.Earlier>> earlier(long personId) {
        return entities.createQuery(
                        "select w.followUpId, w.outcome, w.doneAt, w.reason, w.correctedAt, a.displayName"
                                + " from FollowUpWas w left join Account a on a.id = w.correctedBy"
                                + " where w.personId = :person order by w.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(MOST * 4)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new FollowUpView.Earlier(
                                        (FollowUpOutcome) row[1],
                                        (Instant) row[2],
                                        (OutcomeReason) row[3],
                                        (Instant) row[4],
                                        (String) row[5]),
                                Collectors.toList())));
    }
}
