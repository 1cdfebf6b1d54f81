package org.marram.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.plan.PlanView;
import org.marram.plan.SealedWords;

/** What is needed to fold plans back: what was amended, and what was waited for. */
@ApplicationScoped
class Folds {

    @PersistenceContext
    private EntityManager entities;

    /** Ready to be folded back to that instant; three queries. */
    Fold of(PlanView now, Box box, Instant since) {
        return new Fold(now, amended(box, since), needed(box.personId()));
    }

    /** What goals and milestones were before they were amended since, newest first. */
    private List<Fold.Amended> amended(Box box, Instant since) {
        return Stream.concat(
                        rows(
                                "select a.id, g.ref, a.field, a.at, a.was from Amendment a, Goal g where g.id = a.objectId"
                                        + " and a.objectKind = 'GOAL' and a.personId = :person and a.at >= :since"
                                        + " order by a.at desc, a.id desc",
                                box,
                                since),
                        rows(
                                "select a.id, m.ref, a.field, a.at, a.was from Amendment a, Milestone m where m.id = a.objectId"
                                        + " and a.objectKind = 'MILESTONE' and a.personId = :person and a.at >= :since"
                                        + " order by a.at desc, a.id desc",
                                box,
                                since))
                .map(row -> new Fold.Amended(
                        (Ref) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        SealedWords.was((Long) row[0], (byte[]) row[4]).open(box)))
                .toList();
    }

    /** Whatever was waited for at any time. */
    private List<Fold.Dated> needed(long personId) {
        return entities.createQuery(
                        "select m.ref, n.ref, q.addedAt, q.removedAt from Prerequisite q, Milestone m, Milestone n, Plan p"
                                + " where m.id = q.milestoneId and n.id = q.needsId and p.id = m.planId"
                                + " and p.personId = :person order by n.id",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .map(row -> new Fold.Dated((Ref) row[0], (Ref) row[1], (Instant) row[2], (Instant) row[3]))
                .toList();
    }

    private Stream<Object[]> rows(String query, Box box, Instant since) {
        return entities
                .createQuery(query, Object[].class)
                .setParameter("person", box.personId())
                .setParameter("since", since)
                .getResultList()
                .stream();
    }
}
