package org.marram.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marram.person.Box;
import org.marram.plan.SealedWords;

/** What has moved in a plan since some moment, as a review looks at it. */
@ApplicationScoped
class Moves {

    /** As many as a plan may have milestones. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;

    /** Two queries, however much moved. */
    MovedSince since(Instant since, Box box) {
        List<String> reached = new ArrayList<>();
        List<String> setAside = new ArrayList<>();
        for (Object[] row : rows(
                "select m.id, m.title, m.reachedAt from Milestone m, Plan p where p.id = m.planId"
                        + " and p.personId = :person and (m.reachedAt > :since or m.setAsideAt > :since)"
                        + " order by m.dueOn, m.id",
                box,
                since)) {
            (row[2] == null ? setAside : reached).add(title(row, box));
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
                            title(row, box),
                            LocalDate.parse(SealedWords.was((Long) row[3], (byte[]) row[4])
                                    .open(box)),
                            (LocalDate) row[2]));
        }
        return byMilestone.values().stream()
                .filter(moved -> !moved.from().equals(moved.to()))
                .toList();
    }

    private static String title(Object[] row, Box box) {
        return SealedWords.ofMilestone((Long) row[0], (byte[]) row[1]).open(box);
    }

    private List<Object[]> rows(String query, Box box, Instant since) {
        return entities.createQuery(query, Object[].class)
                .setParameter("person", box.personId())
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }
}
