package org.marram.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.plan.SealedWords;
import org.marram.plan.Whose;
import org.marram.template.Pathway;

/** What people said to their plans, and the goals that it is about, in the database. */
@ApplicationScoped
class OwnWords {

    private static final int MOST = 500;

    /** Who changed the words of a goal last, and when. */
    private record Change(long by, Instant at, String name) {}

    @PersistenceContext
    private EntityManager entities;

    void add(OwnWord word) {
        entities.persist(word);
        entities.flush();
    }

    /** Of the plans that are open, a goal that stands. */
    Optional<About> goal(Ref goal) {
        return entities.createQuery(
                        "select g.id, p.personId, g.whose from Goal g, Plan p where p.id = g.planId and g.ref = :ref"
                                + " and g.archivedAt is null",
                        Object[].class)
                .setParameter("ref", goal)
                .getResultStream()
                .findFirst()
                .map(row -> new About((Long) row[0], null, (Long) row[1], row[2] == Whose.PERSON));
    }

    /** Whether the step belongs to the goal. */
    Optional<Long> step(long goalId, Ref milestone) {
        return entities.createQuery("select m.id from Milestone m where m.goalId = :goal and m.ref = :ref", Long.class)
                .setParameter("goal", goalId)
                .setParameter("ref", milestone)
                .getResultStream()
                .findFirst();
    }

    /** For an answer. */
    Optional<OwnWord> held(Ref word) {
        return entities.createQuery("select w from OwnWord w where w.ref = :ref", OwnWord.class)
                .setParameter("ref", word)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Since when the oldest word waits that is not answered; null where none does. */
    Instant waits(long personId) {
        return entities.createQuery(
                        "select w.saidAt from OwnWord w where w.personId = :person and w.answeredAt is null"
                                + " order by w.saidAt",
                        Instant.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The newest first, at most 100. */
    List<Said> said(Box box) {
        return rows(
                        "select w.id, w.ref, w.kind, g.ref, g.id, g.words, m.id, m.title, w.words, w.saidAt, w.answer,"
                                + " w.answeredAt, a.displayName from OwnWord w left join Goal g on g.id = w.goalId"
                                + " left join Milestone m on m.id = w.milestoneId left join Account a on a.id = w.answeredBy"
                                + " where w.personId = :id order by w.saidAt desc, w.id desc",
                        box.personId(),
                        Page.MOST)
                .stream()
                .map(row -> new Said(
                        (Ref) row[1],
                        (OwnWordKind) row[2],
                        (Ref) row[3],
                        about(row, box),
                        box.open(OwnWord.place((Long) row[0]), (byte[]) row[8]),
                        (Instant) row[9],
                        box.open(OwnWord.placeOfAnswer((Long) row[0]), (byte[]) row[10]),
                        (Instant) row[11],
                        (String) row[12]))
                .toList();
    }

    /** By goal, of those answered; one query, which opens nothing. */
    Map<Ref, LastAnswer> answers(long personId, ZoneId zone) {
        Map<Ref, LastAnswer> last = new HashMap<>();
        rows(
                        "select g.ref, w.answeredAt, a.displayName, case when w.answer is null then false else true end"
                                + " from OwnWord w join Goal g on g.id = w.goalId left join Account a on a.id = w.answeredBy"
                                + " where w.personId = :id and w.answeredAt is not null order by w.answeredAt desc, w.id desc",
                        personId,
                        Page.MOST)
                .forEach(row -> last.putIfAbsent(
                        (Ref) row[0],
                        new LastAnswer(
                                LocalDate.ofInstant((Instant) row[1], zone), (String) row[2], (Boolean) row[3])));
        return last;
    }

    private static String about(Object[] row, Box box) {
        if (row[7] != null) {
            return SealedWords.ofMilestone((Long) row[6], (byte[]) row[7]).open(box);
        }
        return row[5] == null
                ? null
                : SealedWords.ofGoal((Long) row[4], (byte[]) row[5]).open(box);
    }

    /**
     * The goals that stand; four queries with {@link #said}.
     *
     * @param own the account of the person, whose own changes are no change by another
     */
    List<OwnGoal> goals(Box box, long own, List<Said> said) {
        Map<Long, Change> changes = changes(box.personId());
        Map<Long, List<OwnGoal.Step>> steps = steps(box);
        return rows(
                        "select g.id, g.ref, g.pathway, w.name, g.words, g.whose, g.version from Goal g, Plan p,"
                                + " ProgrammePathway w where p.id = g.planId and w.code = g.pathway and p.personId = :id"
                                + " and g.archivedAt is null order by g.position, g.id",
                        box.personId(),
                        MOST)
                .stream()
                .map(row -> {
                    Change change = changes.get((Long) row[0]);
                    boolean anothers = change != null && change.by() != own;
                    String ownWords = anothers ? ownWords((Ref) row[1], said) : null;
                    return new OwnGoal(
                            (Ref) row[1],
                            new Pathway((String) row[2], (String) row[3]),
                            SealedWords.ofGoal((Long) row[0], (byte[]) row[4]).open(box),
                            row[5] == Whose.PERSON,
                            ownWords,
                            ownWords == null ? null : change.at(),
                            ownWords == null ? null : change.name(),
                            (Integer) row[6],
                            steps.getOrDefault((Long) row[0], List.of()));
                })
                .toList();
    }

    /** As the person said them last. */
    private static String ownWords(Ref goal, List<Said> said) {
        return said.stream()
                .filter(one -> goal.equals(one.goal()))
                .filter(one -> one.kind() == OwnWordKind.GOAL || one.kind() == OwnWordKind.REWORDED)
                .findFirst()
                .map(Said::words)
                .orElse(null);
    }

    private Map<Long, Change> changes(long personId) {
        Map<Long, Change> last = new HashMap<>();
        rows(
                        "select c.objectId, c.byId, c.at, a.displayName from Amendment c left join Account a on a.id = c.byId"
                                + " where c.personId = :id and c.objectKind = 'GOAL' and c.field = 'words'"
                                + " order by c.at desc, c.id desc",
                        personId,
                        MOST)
                .forEach(row ->
                        last.putIfAbsent((Long) row[0], new Change((Long) row[1], (Instant) row[2], (String) row[3])));
        return last;
    }

    private Map<Long, List<OwnGoal.Step>> steps(Box box) {
        return rows(
                        "select m.goalId, m.id, m.ref, m.title from Milestone m, Plan p where p.id = m.planId"
                                + " and p.personId = :id and m.reachedAt is null and m.setAsideAt is null"
                                + " order by m.position, m.id",
                        box.personId(),
                        MOST)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new OwnGoal.Step(
                                        (Ref) row[2],
                                        SealedWords.ofMilestone((Long) row[1], (byte[]) row[3])
                                                .open(box)),
                                Collectors.toList())));
    }

    private List<Object[]> rows(String query, long id, int most) {
        return entities.createQuery(query, Object[].class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }
}
