package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marram.common.Refusal;
import org.marram.person.Box;

/** A plan as a review looks at it: where it stands, and what has moved since the last one. */
@ApplicationScoped
class PlanLooks {

    @PersistenceContext
    private EntityManager entities;

    /** Two queries. Refuses a person without a plan. */
    PlanStanding standing(long personId, ZoneId zone) {
        return entities.createQuery(
                        "select p.id, p.openedAt, p.closedAt, p.milestones, p.reached from Plan p where p.personId = :person",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .map(row -> new PlanStanding(
                        (Long) row[0],
                        LocalDate.ofInstant((Instant) row[1], zone),
                        row[2] != null,
                        (Integer) row[3],
                        (Integer) row[4],
                        lastDueOn((Long) row[0])))
                .orElseThrow(Refusal::notFound);
    }

    /** Nobody else changes it until the end of the transaction; closed or not. Refuses a person without a plan. */
    Plan held(long personId) {
        return entities.createQuery("select p from Plan p where p.personId = :person", Plan.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The latest due date of what is open; null where nothing is. */
    LocalDate lastDueOn(long planId) {
        return entities.createQuery(
                        "select m.dueOn from Milestone m where m.planId = :plan and m.reachedAt is null"
                                + " and m.setAsideAt is null order by m.dueOn desc",
                        LocalDate.class)
                .setParameter("plan", planId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Two queries, however much moved. */
    MovedSince moved(Box box, Instant since) {
        List<String> reached = new ArrayList<>();
        List<String> setAside = new ArrayList<>();
        for (Object[] row : rows(
                "select m.id, m.title, m.reachedAt from Milestone m, Plan p where p.id = m.planId"
                        + " and p.personId = :person and (m.reachedAt > :since or m.setAsideAt > :since)"
                        + " order by m.dueOn, m.id",
                box,
                since)) {
            (row[2] == null ? setAside : reached).add(box.open(Milestone.place((Long) row[0]), (byte[]) row[1]));
        }
        return new MovedSince(reached, setAside, dates(box, since));
    }

    /** The first amendment since then knows where the milestone was due at that moment. */
    private List<MovedSince.DateMoved> dates(Box box, Instant since) {
        Map<Long, MovedSince.DateMoved> byMilestone = new LinkedHashMap<>();
        for (Object[] row : rows(
                "select m.id, m.title, m.dueOn, a.id, a.was from Amendment a, Milestone m"
                        + " where a.personId = :person and a.objectKind = 'MILESTONE' and a.field = 'dueOn'"
                        + " and a.at > :since and m.id = a.objectId and m.reachedAt is null and m.setAsideAt is null"
                        + " order by m.dueOn, m.id, a.id",
                box,
                since)) {
            byMilestone.computeIfAbsent(
                    (Long) row[0],
                    id -> new MovedSince.DateMoved(
                            box.open(Milestone.place(id), (byte[]) row[1]),
                            LocalDate.parse(box.open(Amendment.placeOfWas((Long) row[3]), (byte[]) row[4])),
                            (LocalDate) row[2]));
        }
        return byMilestone.values().stream()
                .filter(moved -> !moved.from().equals(moved.to()))
                .toList();
    }

    private List<Object[]> rows(String query, Box box, Instant since) {
        TypedQuery<Object[]> asked = entities.createQuery(query, Object[].class);
        return asked.setParameter("person", box.personId())
                .setParameter("since", since)
                .setMaxResults(Plan.MOST)
                .getResultList();
    }
}
