package org.marram.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.plan.AmendReason;
import org.marram.plan.Proof;
import org.marram.plan.SealedWords;
import org.marram.template.CriterionKind;

/** What plans took of templates, and what templates made in them. */
@ApplicationScoped
class Updates {

    /** Most uses of templates in one plan that are spoken of. */
    private static final int MOST = 20;

    private static final String USES =
            "select u.id, u.firstId, u.templateId, u.ref, t.ref, t.name, u.number, t.latest, u.startsOn, u.planId"
                    + " from TemplateUse u, PlanTemplate t, Plan p where t.id = u.templateId and p.id = u.planId"
                    + " and p.personId = :person and t.latest > u.number and t.retiredAt is null"
                    + " and u.number = (select max(x.number) from TemplateUse x where x.firstId = u.firstId)";

    /** A use, with what only this room needs of it. */
    record Use(long id, long firstId, long templateId, NewerVersion version) {}

    @PersistenceContext
    private EntityManager entities;

    /** Of which there is a later version. */
    List<NewerVersion> newer(long personId) {
        return entities.createQuery(USES + " order by u.id", Object[].class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> use(row).version())
                .toList();
    }

    Optional<Use> newer(long personId, Ref use) {
        return entities.createQuery(USES + " and u.ref = :use", Object[].class)
                .setParameter("person", personId)
                .setParameter("use", use)
                .getResultStream()
                .map(Updates::use)
                .findFirst();
    }

    private static Use use(Object[] row) {
        return new Use(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                new NewerVersion(
                        (Ref) row[3], (Ref) row[4], (String) row[5], (Integer) row[6], (Integer) row[7], (LocalDate)
                                row[8]));
    }

    /** By the template's key; three queries. */
    Map<Ref, Made> made(long useId, Box box) {
        Set<Long> byHand = byHand(useId);
        Map<Long, List<Need>> needs = needs(useId);
        return entities.createQuery(
                        "select m.id, m.templateItemKey, m.goalId, m.title, m.dueOn, m.reachedAt, m.setAsideAt, m.version,"
                                + " m.criterionKind, m.criterionAmount"
                                + " from Milestone m where m.templateUseId = :use order by m.id",
                        Object[].class)
                .setParameter("use", useId)
                .getResultStream()
                .map(row -> new Made(
                        (Long) row[0],
                        (Ref) row[1],
                        (Long) row[2],
                        SealedWords.ofMilestone((Long) row[0], (byte[]) row[3]).open(box),
                        (LocalDate) row[4],
                        new Proof((CriterionKind) row[8], (Integer) row[9]),
                        row[5] == null && row[6] == null,
                        byHand.contains((Long) row[0]),
                        (Integer) row[7],
                        needs.getOrDefault(row[0], List.of()).stream()
                                .filter(need -> need.key() != null)
                                .map(Need::key)
                                .collect(Collectors.toSet()),
                        needs.getOrDefault(row[0], List.of()).stream().anyMatch(Need::byHand)))
                .collect(Collectors.toMap(Made::key, Function.identity(), (one, other) -> one));
    }

    /** That something waits for another; the key is null where it does so no longer, or the template did not make that one. */
    private record Need(Ref key, boolean byHand) {

        static Need of(Object[] row, long useId) {
            boolean standsHere = row[4] == null && Objects.equals(row[2], useId);
            return new Need(standsHere ? (Ref) row[1] : null, isByHand(row[3]) || isByHand(row[5]));
        }

        /** Null where it came with the milestone, or was never taken away. */
        private static boolean isByHand(Object reason) {
            return reason != null && reason != AmendReason.TEMPLATE_CHANGED;
        }
    }

    /** By the milestone that waits, or did. */
    private Map<Long, List<Need>> needs(long useId) {
        return entities.createQuery(
                        "select q.milestoneId, n.templateItemKey, n.templateUseId, q.addedReason, q.removedAt, q.removedReason"
                                + " from Prerequisite q, Milestone m, Milestone n where m.id = q.milestoneId"
                                + " and n.id = q.needsId and m.templateUseId = :use",
                        Object[].class)
                .setParameter("use", useId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> Need.of(row, useId), Collectors.toList())));
    }

    private Set<Long> byHand(long useId) {
        return new HashSet<>(entities.createQuery(
                        "select distinct a.objectId from Amendment a, Milestone m where a.objectKind = 'MILESTONE'"
                                + " and a.objectId = m.id and m.templateUseId = :use"
                                + " and a.field in ('title', 'dueOn', 'proof') and (a.reason is null or a.reason <> :template)",
                        Long.class)
                .setParameter("use", useId)
                .setParameter("template", AmendReason.TEMPLATE_CHANGED.name())
                .getResultList());
    }
}
