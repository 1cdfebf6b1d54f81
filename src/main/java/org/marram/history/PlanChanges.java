package org.marram.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.plan.SealedWords;

/** What happened to one plan, read from its facts and amendments: five queries, however much happened. */
@ApplicationScoped
class PlanChanges {

    /** Since when, until before when, and at most how many of the newest; of one milestone only, where one is named. */
    record Asked(Instant from, Instant before, int most, Long milestone) {}

    /** One thing that happened, before its words are opened. The key makes the order of what happened at once. */
    record Row(Instant at, long key, ChangeKind kind, long object, byte[] was, byte[] became, String reason, long by) {

        static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(Row::at)
                .thenComparing(Row::key)
                .thenComparing(Row::kind)
                .reversed();
    }

    private record Named(Ref ref, Long goal, SealedWords words) {}

    @PersistenceContext
    private EntityManager entities;

    /** Newest first. */
    List<Row> rows(long personId, Asked asked) {
        List<Row> rows = new ArrayList<>();
        facts(personId, rows);
        prerequisites(personId, asked, rows);
        amendments(personId, asked, rows);
        return rows.stream()
                .filter(row -> !row.at().isBefore(asked.from()) && row.at().isBefore(asked.before()))
                .filter(row -> asked.milestone() == null || asked.milestone() == row.object())
                .sorted(Row.NEWEST_FIRST)
                .limit(asked.most())
                .toList();
    }

    /** The same in words. */
    List<PlanChange> told(Collection<Row> rows, Box box) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Named> names = named(box.personId());
        Map<Long, String> doers = doers(rows.stream().map(Row::by).distinct().toList());
        return rows.stream()
                .map(row -> told(row, names, doers.get(row.by()), box))
                .toList();
    }

    private static PlanChange told(Row row, Map<Long, Named> names, String by, Box box) {
        Named object = names.get(row.object());
        boolean goal = object.goal() == null;
        return new PlanChange(
                row.at(),
                row.kind(),
                goal ? object.ref() : names.get(object.goal()).ref(),
                goal ? null : object.ref(),
                object.words().open(box),
                was(row, names, box),
                became(row, names, box),
                row.reason(),
                by);
    }

    private static String was(Row row, Map<Long, Named> names, Box box) {
        return switch (row.kind()) {
            case PREREQUISITE_REMOVED -> names.get(row.key()).words().open(box);
            default ->
                row.kind().tellsBoth() ? SealedWords.was(row.key(), row.was()).open(box) : null;
        };
    }

    private static String became(Row row, Map<Long, Named> names, Box box) {
        return switch (row.kind()) {
            case PREREQUISITE_ADDED -> names.get(row.key()).words().open(box);
            default ->
                row.kind().tellsBoth()
                        ? SealedWords.became(row.key(), row.became()).open(box)
                        : null;
        };
    }

    private void facts(long personId, List<Row> rows) {
        list(
                        "select g.id, g.createdAt, g.createdBy from Goal g, Plan p where p.id = g.planId and p.personId = :person",
                        personId)
                .forEach(row -> fact(rows, row, 1, ChangeKind.GOAL_ADDED));
        list(
                        "select m.id, m.createdAt, m.createdBy, m.startedAt, m.startedBy, m.reachedAt, m.reachedBy"
                                + " from Milestone m, Plan p where p.id = m.planId and p.personId = :person",
                        personId)
                .forEach(row -> {
                    fact(rows, row, 1, ChangeKind.MILESTONE_ADDED);
                    fact(rows, row, 3, ChangeKind.MILESTONE_STARTED);
                    fact(rows, row, 5, ChangeKind.MILESTONE_REACHED);
                });
    }

    /** Where it happened at all. */
    private static void fact(List<Row> rows, Object[] row, int at, ChangeKind kind) {
        if (row[at] != null) {
            long id = (Long) row[0];
            rows.add(new Row((Instant) row[at], id, kind, id, null, null, null, by(row[at + 1])));
        }
    }

    private static long by(Object account) {
        return account == null ? 0 : (Long) account;
    }

    /** The key is that of the milestone that is waited for. */
    private void prerequisites(long personId, Asked asked, List<Row> rows) {
        entities.createQuery(
                        "select q.milestoneId, q.needsId, q.addedAt, q.addedBy, q.addedReason, q.removedAt, q.removedBy,"
                                + " q.removedReason"
                                + " from Prerequisite q, Milestone m, Plan p where m.id = q.milestoneId and p.id = m.planId"
                                + " and p.personId = :person and q.addedAt < :before"
                                + " and (q.addedAt >= :from or q.removedAt >= :from)",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("from", asked.from())
                .setParameter("before", asked.before())
                .getResultStream()
                .forEach(row -> {
                    long milestone = (Long) row[0];
                    long needs = (Long) row[1];
                    rows.add(waiting(row, 2, needs, ChangeKind.PREREQUISITE_ADDED, milestone));
                    if (row[5] != null) {
                        rows.add(waiting(row, 5, needs, ChangeKind.PREREQUISITE_REMOVED, milestone));
                    }
                });
    }

    /** @param at where in the row stands when, and behind it who and why */
    private static Row waiting(Object[] row, int at, long needs, ChangeKind kind, long milestone) {
        String reason = Objects.toString(row[at + 2], null);
        return new Row((Instant) row[at], needs, kind, milestone, null, null, reason, (Long) row[at + 1]);
    }

    /** What went with a goal is told with the goal, unless the milestone itself is asked about. */
    private void amendments(long personId, Asked asked, List<Row> rows) {
        entities.createQuery(
                        "select a.id, a.objectId, a.field, a.was, a.became, a.reason, a.at, a.byId from Amendment a"
                                + " where a.personId = :person and a.objectKind in ('GOAL', 'MILESTONE')"
                                + " and a.at >= :from and a.at < :before and (a.objectId = :milestone or :milestone = 0"
                                + " and not (a.objectKind = 'MILESTONE' and a.reason = 'GOAL_ARCHIVED'))"
                                + " order by a.at desc, a.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("from", asked.from())
                .setParameter("before", asked.before())
                .setParameter("milestone", asked.milestone() == null ? 0L : asked.milestone())
                .setMaxResults(asked.most())
                .getResultStream()
                .map(row -> new Row(
                        (Instant) row[6],
                        (Long) row[0],
                        ChangeKind.of((String) row[2], row[3] != null),
                        (Long) row[1],
                        (byte[]) row[3],
                        (byte[]) row[4],
                        (String) row[5],
                        (Long) row[7]))
                .forEach(rows::add);
    }

    private Map<Long, Named> named(long personId) {
        Map<Long, Named> names = new HashMap<>();
        list("select g.id, g.ref, g.words from Goal g, Plan p where p.id = g.planId and p.personId = :person", personId)
                .forEach(row -> names.put(
                        (Long) row[0],
                        new Named((Ref) row[1], null, SealedWords.ofGoal((Long) row[0], (byte[]) row[2]))));
        list(
                        "select m.id, m.ref, m.title, m.goalId from Milestone m, Plan p where p.id = m.planId"
                                + " and p.personId = :person",
                        personId)
                .forEach(row -> names.put(
                        (Long) row[0],
                        new Named(
                                (Ref) row[1], (Long) row[3], SealedWords.ofMilestone((Long) row[0], (byte[]) row[2]))));
        return names;
    }

    private Map<Long, String> doers(List<Long> accounts) {
        return entities.createQuery(
                        "select a.id, a.displayName from Account a where a.id in :ids and a.displayName is not null",
                        Object[].class)
                .setParameter("ids", accounts)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private List<Object[]> list(String query, long personId) {
        return entities.createQuery(query, Object[].class)
                .setParameter("person", personId)
                .getResultList();
    }
}
