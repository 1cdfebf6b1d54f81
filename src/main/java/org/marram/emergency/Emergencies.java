package org.marram.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marram.access.Role;
import org.marram.access.Seen;
import org.marram.common.After;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.person.Known;
import org.marram.person.PersonService;

/** Emergency accesses in the database. */
@ApplicationScoped
class Emergencies {

    private static final int PART = 100;
    private static final Duration DAY = Duration.ofHours(24);

    private static final String VISIBLE = "e.programmeId = :seenProgramme and " + Seen.on("e.personId");

    private static final String NEWS = "(e.judgedAt is null or e.openedAt > :since) and " + VISIBLE;

    private static final String ROWS =
            "select e, p.ref, a.displayName, a.role, j.displayName from EmergencyAccess e join Person p on p.id = e.personId"
                    + " join Account a on a.id = e.accountId left join Account j on j.id = e.judgedBy where ";

    private static final String REST = " and e.id < (select x.id from EmergencyAccess x where x.ref = :after)";

    /** Who has this code. */
    record Sought(long id, Ref ref, Instant sealedAt) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PersonService people;

    @Inject
    private Clock clock;

    void add(EmergencyAccess emergency) {
        entities.persist(emergency);
        entities.flush();
    }

    /** By the whole code, in any case. */
    Optional<Sought> sought(String code, long programmeId) {
        return entities.createQuery(
                        "select p.id, p.ref, p.sealedAt from Person p where p.code = :code and p.programmeId = :programme",
                        Object[].class)
                .setParameter("code", code)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst()
                .map(row -> new Sought((Long) row[0], (Ref) row[1], (Instant) row[2]));
    }

    boolean isSeen(long personId, Seen seen) {
        return !seen.bind(entities.createQuery(
                        "select p.id from Person p where p.id = :id and " + Seen.on("p.id"), Long.class))
                .setParameter("id", personId)
                .getResultList()
                .isEmpty();
    }

    /** How many this account opened within a day. */
    long ofADay(long accountId) {
        return entities.createQuery(
                        "select count(e.id) from EmergencyAccess e where e.accountId = :account and e.openedAt > :since",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("since", clock.instant().minus(DAY))
                .getSingleResult();
    }

    /** What this account has open, which is one at most; with whose it is. */
    Optional<OwnEmergency> own(long accountId) {
        return entities.createQuery(
                        "select e, p.ref from EmergencyAccess e, Person p where p.id = e.personId"
                                + " and e.accountId = :account and e.endedAt is null and e.untilAt > :now",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(row -> ((EmergencyAccess) row[0]).own((Ref) row[1]));
    }

    /** For its end or a judgement. */
    Optional<EmergencyAccess> held(Ref ref) {
        return entities.createQuery("select e from EmergencyAccess e where e.ref = :ref", EmergencyAccess.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those that nobody has ended on this person, held. */
    List<EmergencyAccess> on(long personId) {
        return entities.createQuery(
                        "select e from EmergencyAccess e where e.personId = :person and e.endedAt is null",
                        EmergencyAccess.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Some of those whose time is over and that nobody has ended, held. */
    List<EmergencyAccess> over() {
        return entities.createQuery(
                        "select e from EmergencyAccess e where e.endedAt is null and e.untilAt <= :now order by e.id",
                        EmergencyAccess.class)
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(PART)
                .getResultList();
    }

    Role roleOf(long accountId) {
        return entities.createQuery("select a.role from Account a where a.id = :id", Role.class)
                .setParameter("id", accountId)
                .getSingleResult();
    }

    /** How many nobody has judged, or were opened since then. */
    int news(Seen seen, Instant since) {
        return seen.bind(entities.createQuery("select count(e.id) from EmergencyAccess e where " + NEWS, Long.class))
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    /** As counted by {@link #news}, the oldest first; at most 100: a judgement makes room. */
    List<EmergencyLine> newest(Seen seen, Instant since) {
        return lines(seen.bind(entities.createQuery(ROWS + NEWS + " order by e.id", Object[].class))
                .setParameter("since", since)
                .setMaxResults(Page.MOST)
                .getResultList());
    }

    /** All others, the newest first, from the one after this. */
    Page<EmergencyLine> earlier(Seen seen, Instant since, Ref after, int limit) {
        TypedQuery<Object[]> query = seen.bind(entities.createQuery(
                        ROWS + "e.judgedAt is not null and e.openedAt <= :since and " + VISIBLE
                                + (after == null ? "" : REST) + " order by e.id desc",
                        Object[].class))
                .setParameter("since", since);
        if (after != null) {
            query.setParameter("after", after);
        }
        return Page.of(lines(query.setMaxResults(limit + 1).getResultList()), limit, line -> new After("", line.ref())
                .cursor());
    }

    private List<EmergencyLine> lines(List<Object[]> rows) {
        Map<Long, Known> known = people.known(rows.stream()
                .map(row -> ((EmergencyAccess) row[0]).personId())
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> ((EmergencyAccess) row[0])
                        .open(
                                (Ref) row[1],
                                known.get(((EmergencyAccess) row[0]).personId()),
                                (String) row[2],
                                (Role) row[3],
                                (String) row[4],
                                clock))
                .toList();
    }
}
