package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

/** One plan as it is read: one query, however many goals and milestones. */
@ApplicationScoped
class PlanViews {

    /** A row for each thing that a milestone needs; one for a milestone that needs nothing, a goal without milestones, a plan without goals. */
    private static final String WHOLE = "select p.ref, p.milestones, p.reached, p.nextDueOn,"
            + " g.id, g.ref, g.pathway, w.name, g.whose, g.words, g.targetOn, g.archivedAt, g.archivedReason, g.createdAt, g.version,"
            + " m.id, m.ref, m.title, m.plannedOn, m.dueOn, m.criterionKind, m.criterionAmount, m.reachedAt, m.setAsideAt,"
            + " m.version, m.startedAt, m.setAsideReason, m.createdAt, n.ref, n.reachedAt, n.setAsideAt"
            + " from Plan p left join Goal g on g.planId = p.id left join ProgrammePathway w on w.code = g.pathway"
            + " left join Milestone m on m.goalId = g.id left join Prerequisite q on q.milestoneId = m.id and q.removedAt is null"
            + " left join Milestone n on n.id = q.needsId where p.personId = :id"
            + " order by g.position, g.id, m.position, m.id, n.id";

    private static final int GOAL = 4;
    private static final int MILESTONE = 15;
    private static final int NEED = 28;

    @PersistenceContext
    private EntityManager entities;

    /** Refuses a person without a plan. */
    PlanView of(Box box, LocalDate today) {
        List<Object[]> rows = entities.createQuery(WHOLE, Object[].class)
                .setParameter("id", box.personId())
                .getResultList();
        if (rows.isEmpty()) {
            throw Refusal.notFound();
        }
        Object[] plan = rows.get(0);
        List<GoalView> goals = each(rows, GOAL).stream()
                .map(ofGoal -> goal(ofGoal, box, today))
                .toList();
        LocalDate nextDueOn = Times.NO_DAY.equals(plan[3]) ? null : (LocalDate) plan[3];
        return new PlanView((Ref) plan[0], (Integer) plan[1], (Integer) plan[2], nextDueOn, goals);
    }

    /** The rows of each thing whose reference stands after this column, in their order. */
    private static Collection<List<Object[]>> each(List<Object[]> rows, int column) {
        return rows.stream()
                .filter(row -> row[column + 1] != null)
                .collect(Collectors.groupingBy(row -> (Ref) row[column + 1], LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static GoalView goal(List<Object[]> rows, Box box, LocalDate today) {
        Object[] row = rows.get(0);
        return new GoalView(
                (Ref) row[GOAL + 1],
                new Pathway((String) row[GOAL + 2], (String) row[GOAL + 3]),
                (Whose) row[GOAL + 4],
                box.open(Goal.place((Long) row[GOAL]), (byte[]) row[GOAL + 5]),
                each(rows, MILESTONE).stream()
                        .map(ofMilestone -> milestone(ofMilestone, box, today))
                        .toList(),
                (LocalDate) row[GOAL + 6],
                (Instant) row[GOAL + 7],
                (ArchiveReason) row[GOAL + 8],
                (Instant) row[GOAL + 9],
                (Integer) row[GOAL + 10]);
    }

    private static MilestoneView milestone(List<Object[]> rows, Box box, LocalDate today) {
        Object[] row = rows.get(0);
        List<Object[]> needs = rows.stream().filter(each -> each[NEED] != null).toList();
        MilestoneState state = MilestoneState.of(
                (Instant) row[MILESTONE + 7],
                (Instant) row[MILESTONE + 8],
                needs.stream().anyMatch(need -> need[NEED + 1] == null && need[NEED + 2] == null));
        LocalDate dueOn = (LocalDate) row[MILESTONE + 4];
        return new MilestoneView(
                (Ref) row[MILESTONE + 1],
                box.open(Milestone.place((Long) row[MILESTONE]), (byte[]) row[MILESTONE + 2]),
                (LocalDate) row[MILESTONE + 3],
                dueOn,
                (CriterionKind) row[MILESTONE + 5],
                (Integer) row[MILESTONE + 6],
                state,
                (Instant) row[MILESTONE + 7],
                needs.stream().map(need -> (Ref) need[NEED]).toList(),
                state.isOpen() && dueOn.isBefore(today),
                (Integer) row[MILESTONE + 9],
                (Instant) row[MILESTONE + 10],
                (Instant) row[MILESTONE + 8],
                (AmendReason) row[MILESTONE + 11],
                (Instant) row[MILESTONE + 12]);
    }
}
