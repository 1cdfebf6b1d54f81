package org.marram.years;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.progress.MilestoneProgress;
import org.marram.progress.WayView;
import org.marram.template.Pathway;

/** Makes of a plan what is told of it; {@code own}: to its own person. */
record Telling(WayView way, boolean own, YearsWords words, LocalDate today, ZoneId zone) {

    private static final int REACHED = 400;
    private static final int ASIDE = 4_000;

    private record Known(int number, String title) {}

    List<Lane> lanes() {
        List<GoalView> goals =
                way.plan() == null ? List.of() : inOrder(way.plan().goals());
        Map<Ref, Known> all = new HashMap<>();
        goals.stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(this::isTold)
                .forEach(one -> all.put(one.ref(), new Known(all.size() + 1, one.title())));
        Map<Pathway, List<Mark>> marks = new LinkedHashMap<>();
        for (GoalView goal : goals) {
            String lane = words.of(goal.pathway());
            List<Mark> told = goal.milestones().stream()
                    .filter(this::isTold)
                    .map(one -> mark(one, lane, all))
                    .toList();
            marks.computeIfAbsent(goal.pathway(), none -> new ArrayList<>()).addAll(told);
        }
        return marks.entrySet().stream()
                .filter(lane -> !lane.getValue().isEmpty())
                .map(lane -> new Lane(lane.getKey(), words.of(lane.getKey()), lane.getValue()))
                .toList();
    }

    /** As the plan's lines stand on the page: those that stand, then those in the archive. */
    private static List<GoalView> inOrder(List<GoalView> goals) {
        return goals.stream()
                .sorted(Comparator.comparing((GoalView goal) -> goal.archivedAt() != null))
                .toList();
    }

    private boolean isTold(MilestoneView milestone) {
        return !own || milestone.state() != MilestoneState.SET_ASIDE;
    }

    private Mark mark(MilestoneView milestone, String lane, Map<Ref, Known> all) {
        MilestoneProgress far = way.progress().get(milestone.ref());
        LocalDate dueOn = Times.NO_DAY.equals(milestone.dueOn()) ? null : milestone.dueOn();
        LocalDate on = milestone.reachedAt() == null ? dueOn : LocalDate.ofInstant(milestone.reachedAt(), zone);
        boolean moved =
                !own && milestone.plannedOn() != null && !milestone.plannedOn().equals(milestone.dueOn());
        LocalDate firstOn = moved ? milestone.plannedOn() : null;
        List<Known> needs = milestone.needs().stream()
                .filter(all::containsKey)
                .map(all::get)
                .toList();
        String state = words.state(milestone, far);
        List<String> before = needs.stream().map(Known::title).toList();
        return new Mark(
                all.get(milestone.ref()).number(),
                milestone.title(),
                sign(milestone, far),
                on,
                firstOn,
                !own && milestone.overdue(),
                weight(milestone, on),
                needs.stream().map(Known::number).toList(),
                state,
                words.all(milestone.title(), lane, state, on, firstOn, before));
    }

    private Sign sign(MilestoneView milestone, MilestoneProgress far) {
        return switch (milestone.state()) {
            case REACHED -> Sign.FULL;
            case SET_ASIDE -> Sign.DASHED;
            case OPEN, WAITING -> words.hasBegun(milestone, far) ? Sign.HALF : Sign.HOLLOW;
        };
    }

    /** What comes soon weighs most, then what was reached lately, last what was set aside. */
    private long weight(MilestoneView milestone, LocalDate on) {
        long away = on == null ? 0 : Math.abs(ChronoUnit.DAYS.between(today, on));
        return switch (milestone.state()) {
            case OPEN, WAITING -> -away;
            case REACHED -> -away - REACHED;
            case SET_ASIDE -> -away - ASIDE;
        };
    }
}
