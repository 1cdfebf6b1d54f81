package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

/** One plan as it is read: four queries, however many goals and milestones. */
@ApplicationScoped
class PlanViews {

    private record Need(Ref ref, boolean open) {}

    @PersistenceContext
    private EntityManager entities;

    /** Refuses a person without a plan. */
    PlanView of(Box box, LocalDate today) {
        Object[] plan = rows(
                        "select p.id, p.ref, p.milestones, p.reached, p.nextDueOn from Plan p where p.personId = :id",
                        box.personId())
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Map<Long, List<MilestoneView>> milestones = milestones((Long) plan[0], box, today);
        List<GoalView> goals = rows(
                        "select g.id, g.ref, g.pathway, g.whose, g.words, w.name, g.targetOn, g.archivedAt,"
                                + " g.archivedReason, g.createdAt, g.version from Goal g, ProgrammePathway w"
                                + " where w.code = g.pathway and g.planId = :id"
                                + " order by g.position, g.id",
                        (Long) plan[0])
                .stream()
                .map(row -> new GoalView(
                        (Ref) row[1],
                        new Pathway((String) row[2], (String) row[5]),
                        (Whose) row[3],
                        box.open(Goal.place((Long) row[0]), (byte[]) row[4]),
                        milestones.getOrDefault((Long) row[0], List.of()),
                        (LocalDate) row[6],
                        (Instant) row[7],
                        (ArchiveReason) row[8],
                        (Instant) row[9],
                        (Integer) row[10]))
                .toList();
        LocalDate nextDueOn = Times.NO_DAY.equals(plan[4]) ? null : (LocalDate) plan[4];
        return new PlanView((Ref) plan[1], (Integer) plan[2], (Integer) plan[3], nextDueOn, goals);
    }

    /** In order, by their goal's key. */
    private Map<Long, List<MilestoneView>> milestones(long planId, Box box, LocalDate today) {
        Map<Long, List<Need>> needs = needs(planId);
        return rows(
                        "select m.goalId, m.id, m.ref, m.title, m.plannedOn, m.dueOn, m.criterionKind, m.criterionAmount,"
                                + " m.reachedAt, m.setAsideAt, m.version,"
                                + " m.startedAt, m.setAsideReason, m.createdAt from Milestone m where m.planId = :id"
                                + " order by m.position, m.id",
                        planId)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> milestone(row, needs.getOrDefault((Long) row[1], List.of()), box, today),
                                Collectors.toList())));
    }

    private static MilestoneView milestone(Object[] row, List<Need> needs, Box box, LocalDate today) {
        MilestoneState state = MilestoneState.of(
                (Instant) row[8], (Instant) row[9], needs.stream().anyMatch(Need::open));
        LocalDate dueOn = (LocalDate) row[5];
        return new MilestoneView(
                (Ref) row[2],
                box.open(Milestone.place((Long) row[1]), (byte[]) row[3]),
                (LocalDate) row[4],
                dueOn,
                (CriterionKind) row[6],
                (Integer) row[7],
                state,
                (Instant) row[8],
                needs.stream().map(Need::ref).toList(),
                state.isOpen() && dueOn.isBefore(today),
                (Integer) row[10],
                (Instant) row[11],
                (Instant) row[9],
                (AmendReason) row[12],
                (Instant) row[13]);
    }

    /** What each milestone needs, by its key. */
    private Map<Long, List<Need>> needs(long planId) {
        return rows(
                        "select q.milestoneId, n.ref, n.reachedAt, n.setAsideAt from Prerequisite q, Milestone n"
                                + " where n.id = q.needsId and q.removedAt is null and n.planId = :id order by n.id",
                        planId)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new Need((Ref) row[1], row[2] == null && row[3] == null), Collectors.toList())));
    }

    private List<Object[]> rows(String query, long id) {
        return entities.createQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultList();
    }
}
