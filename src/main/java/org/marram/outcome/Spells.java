package org.marram.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Times;

/** What is asked of jobs and homes together. */
@ApplicationScoped
class Spells {

    private static final int AT_ONCE = 500;

    private static final String JOBS =
            "select s.milestoneId, s.fromOn, s.untilOn, w.jobGapDays from JobSpell s, Programme w"
                    + " where w.id = s.programmeId and s.replacedAt = :never and s.milestoneId in :ids";

    private static final String HOMES = "select s.milestoneId, s.fromOn, s.untilOn, 0 from HomeSpell s"
            + " where s.replacedAt = :never and s.milestoneId in :ids and s.situation in :stable";

    @PersistenceContext
    private EntityManager entities;

    /** Where a person stayed, without this one. */
    Stays stays(long personId, Ref but) {
        return new Stays(entities.createQuery(
                        "select s.fromOn, s.untilOn from HomeSpell s where s.personId = :person and s.replacedAt = :never"
                                + " and s.ref <> :but",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("never", Times.NEVER)
                .setParameter("but", but)
                .getResultStream()
                .map(row -> Span.of(SpellKind.HOME, (LocalDate) row[0], (LocalDate) row[1]))
                .toList());
    }

    /** How long what counts for these milestones lasted together, by their keys; none where nothing does. */
    Map<Long, Lasted> feeding(SpellKind kind, Collection<Long> milestoneIds) {
        TypedQuery<Object[]> feeding =
                switch (kind) {
                    case JOB -> entities.createQuery(JOBS, Object[].class);
                    case HOME -> entities.createQuery(HOMES, Object[].class).setParameter("stable", Situation.stable());
                };
        return feeding.setParameter("never", Times.NEVER)
                .setParameter("ids", milestoneIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.collectingAndThen(Collectors.toList(), rows -> lasted(kind, rows))));
    }

    /** The gap that is allowed is the programme's, so the same in all rows of a milestone. */
    private static Lasted lasted(SpellKind kind, List<Object[]> rows) {
        return Lasted.of(
                rows.stream()
                        .map(row -> Span.of(kind, (LocalDate) row[1], (LocalDate) row[2]))
                        .toList(),
                ((Number) rows.get(0)[3]).intValue());
    }

    /** Milestones of a programme that jobs feed, by their keys, from this one on; the next 500. */
    List<Long> fed(long programmeId, long after) {
        return entities.createQuery(
                        "select distinct s.milestoneId from JobSpell s where s.programmeId = :programme"
                                + " and s.replacedAt = :never and s.milestoneId > :after order by s.milestoneId",
                        Long.class)
                .setParameter("programme", programmeId)
                .setParameter("never", Times.NEVER)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
