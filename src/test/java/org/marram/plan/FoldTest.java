package org.marram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marram.plan.PlanSamples.BOX;
import static org.marram.plan.PlanSamples.COORDINATOR;
import static org.marram.plan.PlanSamples.NOW;
import static org.marram.plan.PlanSamples.TODAY;
import static org.marram.plan.PlanSamples.aPlan;
import static org.marram.plan.PlanSamples.confirmed;
import static org.marram.plan.PlanSamples.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.history.Fold;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

/** Whatever is done to a plan, in whatever order: what it was at each step can be told afterwards. */
class FoldTest {

    private static final int STEPS = 120;
    private static final Ref REF = Ref.random();

    private final Plan plan = aPlan();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Prerequisite> prerequisites = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();
    private Instant now = NOW;
    private Random chance;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void tellsEveryStepOfTheWayAfterwards(long seed) {
        chance = new Random(seed);
        Map<Instant, PlanView> stood = new LinkedHashMap<>();
        int refused = 0;
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofHours(1 + chance.nextInt(40)));
            try {
                act();
            } catch (Refusal impossible) {
                refused++;
            }
            stood.put(now.plusSeconds(1), view());
        }
        assertThat(refused).isLessThan(STEPS / 2);
        assertThat(amendments).hasSizeGreaterThan(STEPS / 4);
        Fold fold = fold();
        stood.forEach(
                (at, then) -> assertThat(fold.before(at, TODAY)).as("at " + at).isEqualTo(then));
    }

    @Test
    void whatHappensAtTheVeryEndOfADayBelongsToTheNext() {
        chance = new Random(1);
        addGoal();
        now = Instant.parse("2026-11-23T00:00:00Z");
        milestones.get(0).start(false, now, COORDINATOR);
        amendments.addAll(goals.get(0).change("Later", Whose.PERSON, null, AmendReason.MISTAKE, BOX, now, COORDINATOR));
        PlanView before = fold().before(now, TODAY);
        assertThat(before.goals().get(0).words()).isEqualTo("Bread");
        assertThat(before.goals().get(0).milestones().get(0).startedAt()).isNull();
        PlanView after = fold().before(now.plusNanos(1_000), TODAY);
        assertThat(after.goals().get(0).words()).isEqualTo("Later");
        assertThat(after.goals().get(0).milestones().get(0).startedAt()).isEqualTo(now);
        assertThat(fold().before(NOW, TODAY).goals()).isEmpty();
    }

    private void act() {
        if (goals.isEmpty() || chance.nextInt(12) == 0) {
            addGoal();
            return;
        }
        Goal goal = goals.get(chance.nextInt(goals.size()));
        Milestone milestone = milestones.get(chance.nextInt(milestones.size()));
        switch (chance.nextInt(11)) {
            case 0 -> amend(goal.change(word(), Whose.PERSON, null, AmendReason.BETTER_WORDS, BOX, now, COORDINATOR));
            case 1 -> amend(goal.change(word(), Whose.PROGRAMME, day(), AmendReason.MISTAKE, BOX, now, COORDINATOR));
            case 2 -> archiveOrBringBack(goal);
            case 3 -> milestone.start(waits(milestone), now, COORDINATOR);
            case 4 -> milestone.proved(now, COORDINATOR);
            case 5, 6 -> amend(milestone.change(word(), day(), AmendReason.DATE_MOVED, BOX, now, COORDINATOR));
            case 7 -> amend(milestone.prove(proof(), AmendReason.MISTAKE, BOX, now, COORDINATOR));
            case 8 -> amend(List.of(milestone.putAside(AmendReason.PERSONS_WISH, BOX, now, COORDINATOR)));
            case 9 -> amend(List.of(milestone.takeUp(AmendReason.CIRCUMSTANCES, BOX, now, COORDINATOR)));
            default -> rewire(milestone);
        }
    }

    private void addGoal() {
        Addition addition = new Addition(plan, goals.size(), BOX, now, COORDINATOR);
        addition.goal(
                new AddGoal(
                        null,
                        Pathway.EDUCATION,
                        Whose.PERSON,
                        "Bread",
                        List.of(confirmed("One", TODAY), hours("Two", TODAY.plusDays(9), 40))),
                Map.of());
        goals.addAll(addition.goals());
        milestones.addAll(addition.milestones());
    }

    private void archiveOrBringBack(Goal goal) {
        boolean stands = goal.archivedAt() == null;
        amend(List.of(
                stands
                        ? goal.archive(ArchiveReason.REPLACED, BOX, now, COORDINATOR)
                        : goal.bringBack(AmendReason.PERSONS_WISH, BOX, now, COORDINATOR)));
        for (Milestone each : milestones) {
            if (each.goalId() == goal.id() && stands && each.isOpen()) {
                amend(List.of(each.putAside(AmendReason.GOAL_ARCHIVED, BOX, now, COORDINATOR)));
            } else if (each.goalId() == goal.id() && each.setAsideReason() == AmendReason.GOAL_ARCHIVED && !stands) {
                amend(List.of(each.takeUp(AmendReason.GOAL_ARCHIVED, BOX, now, COORDINATOR)));
            }
        }
    }

    private void rewire(Milestone milestone) {
        List<Prerequisite> live = prerequisites.stream()
                .filter(each -> each.removedAt() == null && each.milestoneId() == milestone.id())
                .toList();
        if (!live.isEmpty() && chance.nextBoolean()) {
            live.get(0).remove(AmendReason.MISTAKE, now, COORDINATOR);
            return;
        }
        Milestone other = milestones.get(chance.nextInt(milestones.size()));
        if (live.stream().noneMatch(each -> each.needsId() == other.id())
                && Waiting.graph(prerequisites.stream()
                                .filter(each -> each.removedAt() == null)
                                .toList())
                        .circle(milestone.id(), other.id())
                        .isEmpty()) {
            prerequisites.add(new Prerequisite(milestone.id(), other.id(), null, now, COORDINATOR));
        }
    }

    private void amend(List<Amendment> made) {
        amendments.addAll(made);
    }

    private boolean waits(Milestone milestone) {
        return prerequisites.stream()
                .filter(each -> each.removedAt() == null && each.milestoneId() == milestone.id())
                .anyMatch(each -> byId(each.needsId()).isOpen());
    }

    private String word() {
        return "Words " + chance.nextInt(9);
    }

    private LocalDate day() {
        return TODAY.plusDays(chance.nextInt(400) - 100);
    }

    private Proof proof() {
        return chance.nextBoolean()
                ? new Proof(CriterionKind.CONFIRMED, null)
                : new Proof(CriterionKind.HOURS_ATTENDED, 4 + chance.nextInt(9));
    }

    private Milestone byId(long id) {
        return milestones.stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private Goal goalById(long id) {
        return goals.stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private Fold fold() {
        List<Fold.Amended> newestFirst = amendments.stream()
                .sorted(Comparator.comparing(Amendment::at).reversed())
                .map(each -> new Fold.Amended(ref(each), each.field(), each.at(), each.was(BOX)))
                .toList();
        return new Fold(
                view(),
                newestFirst,
                byNeeded()
                        .map(each -> new Fold.Dated(
                                byId(each.milestoneId()).ref(),
                                byId(each.needsId()).ref(),
                                each.addedAt(),
                                each.removedAt()))
                        .toList());
    }

    private Ref ref(Amendment amendment) {
        return amendment.field().matches("words|whose|targetOn|archived")
                ? goalById(amendment.objectId()).ref()
                : byId(amendment.objectId()).ref();
    }

    private Stream<Prerequisite> byNeeded() {
        return prerequisites.stream().sorted(Comparator.comparing(Prerequisite::needsId));
    }

    /** The plan as it stands, read from the entities themselves. */
    private PlanView view() {
        List<GoalView> all = goals.stream()
                .map(goal -> new GoalView(
                        goal.ref(),
                        Pathway.EDUCATION,
                        goal.whose(),
                        goal.words(BOX),
                        milestones.stream()
                                .filter(each -> each.goalId() == goal.id())
                                .map(this::view)
                                .toList(),
                        goal.targetOn(),
                        goal.archivedAt(),
                        goal.archivedReason(),
                        goal.createdAt(),
                        0))
                .toList();
        LocalDate next = milestones.stream()
                .filter(Milestone::isOpen)
                .map(Milestone::dueOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        int standing = (int)
                milestones.stream().filter(each -> each.setAsideAt() == null).count();
        int reached = (int)
                milestones.stream().filter(each -> each.reachedAt() != null).count();
        return new PlanView(REF, standing, reached, next, all);
    }

    private MilestoneView view(Milestone milestone) {
        List<Ref> needs = byNeeded()
                .filter(each -> each.removedAt() == null && each.milestoneId() == milestone.id())
                .map(each -> byId(each.needsId()).ref())
                .toList();
        return new MilestoneView(
                milestone.ref(),
                milestone.title(BOX),
                milestone.plannedOn(),
                milestone.dueOn(),
                milestone.proof().criterion(),
                milestone.proof().amount(),
                milestone.state(waits(milestone)),
                milestone.reachedAt(),
                needs,
                milestone.isOpen() && milestone.dueOn().isBefore(TODAY),
                0,
                milestone.startedAt(),
                milestone.setAsideAt(),
                milestone.setAsideReason(),
                milestone.createdAt());
    }
}
