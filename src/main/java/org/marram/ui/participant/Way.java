package org.marram.ui.participant;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.Whose;
import org.marram.progress.Forecast;
import org.marram.progress.MilestoneProgress;
import org.marram.progress.Outlook;
import org.marram.progress.WayView;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

/**
 * A plan as its own person reads it: stations on a way. What was set aside is not on it. "Now" is the next station, and
 * each one that has begun already; nothing here is overdue, only later than planned.
 *
 * @param next the three open stations that come first
 * @param done what is reached, the newest first
 */
public record Way(List<Part> parts, List<Station> next, List<Station> done, int total) {

    private static final int NEXT = 3;

    public enum State {
        REACHED,
        NOW,
        WAITING,
        LATER
    }

    /** What facts have proved and what is needed, as the criterion counts. */
    public record Far(int amount, int needed, CriterionKind criterion) {}

    /**
     * One milestone.
     *
     * @param on the day it was reached, or is planned for; null where no day is set
     * @param far null where nothing is counted
     * @param waitsFor titles of what comes first
     * @param forecast when it is reached if things go on; null where nothing is counted or it is reached
     */
    public record Station(
            String title,
            Pathway pathway,
            State state,
            LocalDate on,
            boolean late,
            Far far,
            List<String> waitsFor,
            Forecast forecast) {}

    /** One goal with its stations, in the order of the plan. One's own stands there before it has any. */
    public record Part(Ref goal, Pathway pathway, boolean own, String words, List<Station> stations) {}

    /** @param zone decides on which day something was reached */
    static Way of(WayView view, ZoneId zone) {
        List<GoalView> goals = view.plan() == null ? List.of() : view.plan().goals();
        Map<Ref, MilestoneView> all = goals.stream()
                .flatMap(goal -> goal.milestones().stream())
                .collect(Collectors.toMap(MilestoneView::ref, Function.identity()));
        Ref first = firstOpen(all.values());
        List<Part> parts = new ArrayList<>();
        for (GoalView goal : goals) {
            List<Station> stations = goal.milestones().stream()
                    .filter(milestone -> milestone.state() != MilestoneState.SET_ASIDE)
                    .map(milestone -> station(milestone, goal.pathway(), view, all, first, zone))
                    .toList();
            boolean own = goal.whose() == Whose.PERSON;
            if (!stations.isEmpty() || own && goal.archivedAt() == null) {
                parts.add(new Part(goal.ref(), goal.pathway(), own, goal.words(), stations));
            }
        }
        return of(parts);
    }

    private static Way of(List<Part> parts) {
        List<Station> stations = all(parts).toList();
        List<Station> next = stations.stream()
                .filter(station -> station.state() == State.NOW || station.state() == State.LATER)
                .sorted(comparing(Station::on, nullsLast(naturalOrder())))
                .limit(NEXT)
                .toList();
        List<Station> done = stations.stream()
                .filter(station -> station.state() == State.REACHED)
                .sorted(comparing(Station::on, nullsLast(naturalOrder())).reversed())
                .toList();
        return new Way(parts, next, done, stations.size());
    }

    public int reached() {
        return done.size();
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public boolean isComplete() {
        return total > 0 && reached() == total;
    }

    /** Every station as the way leads to them: what is reached, what is under way, then what comes, each by its day. */
    List<Station> inOrder() {
        return all(parts)
                .sorted(comparing(Way::turn).thenComparing(Station::on, nullsLast(naturalOrder())))
                .toList();
    }

    private static int turn(Station station) {
        return switch (station.state()) {
            case REACHED -> 0;
            case NOW -> 1;
            case LATER, WAITING -> 2;
        };
    }

    private static Stream<Station> all(List<Part> parts) {
        return parts.stream().flatMap(part -> part.stations().stream());
    }

    private static Ref firstOpen(Collection<MilestoneView> all) {
        return all.stream()
                .filter(milestone -> milestone.state() == MilestoneState.OPEN)
                .min(comparing(Way::due, nullsLast(naturalOrder())))
                .map(MilestoneView::ref)
                .orElse(null);
    }

    private static LocalDate due(MilestoneView milestone) {
        return Times.NO_DAY.equals(milestone.dueOn()) ? null : milestone.dueOn();
    }

    private static Station station(
            MilestoneView milestone,
            Pathway pathway,
            WayView view,
            Map<Ref, MilestoneView> all,
            Ref first,
            ZoneId zone) {
        MilestoneProgress facts = view.progress().get(milestone.ref());
        Outlook outlook = view.outlooks().get(milestone.ref());
        Far far = facts == null ? null : new Far(facts.amount(), facts.needed(), milestone.criterion());
        boolean reached = milestone.state() == MilestoneState.REACHED;
        LocalDate on = reached && milestone.reachedAt() != null
                ? milestone.reachedAt().atZone(zone).toLocalDate()
                : reached ? null : due(milestone);
        List<String> waitsFor = milestone.needs().stream()
                .map(all::get)
                .filter(need -> need != null && need.state() != MilestoneState.REACHED)
                .map(MilestoneView::title)
                .toList();
        State state = state(milestone, far, first);
        return new Station(
                milestone.title(),
                pathway,
                state,
                on,
                milestone.overdue(),
                far,
                waitsFor,
                outlook == null ? null : outlook.forecast());
    }

    private static State state(MilestoneView milestone, Far far, Ref first) {
        return switch (milestone.state()) {
            case REACHED -> State.REACHED;
            case WAITING -> State.WAITING;
            case OPEN, SET_ASIDE ->
                milestone.ref().equals(first) || far != null && far.amount() > 0 ? State.NOW : State.LATER;
        };
    }
}
