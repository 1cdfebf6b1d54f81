package org.marram.years;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.progress.MilestoneProgress;
import org.marram.progress.WayView;
import org.marram.template.Pathway;

/** One person's whole way, as the picture and its table tell it: a lane for each pathway in the order of the plan. */
public record Years(LocalDate today, List<Lane> lanes, List<Tick> ticks, YearsWords words) {

    private static final int LEAST_DAYS = 180;
    private static final int REACHED = 400;
    private static final int ASIDE = 4_000;

    /**
     * Of a plan as it is told to staff, or to its own person ({@code own}): then without what was set aside, and without
     * what is later than planned.
     */
    public static Years of(
            WayView way,
            List<Tick> ticks,
            List<Spell> spells,
            boolean own,
            YearsWords words,
            LocalDate today,
            ZoneId zone) {
        List<GoalView> goals = way.plan() == null ? List.of() : way.plan().goals();
        Map<Ref, Integer> numbers = new HashMap<>();
        Map<Ref, String> titles = new HashMap<>();
        goals.stream().flatMap(goal -> goal.milestones().stream()).forEach(milestone -> {
            numbers.put(milestone.ref(), numbers.size() + 1);
            titles.put(milestone.ref(), milestone.title());
        });
        Map<Pathway, List<Mark>> marks = new LinkedHashMap<>();
        for (GoalView goal : goals) {
            List<Mark> lane = marks.computeIfAbsent(goal.pathway(), none -> new ArrayList<>());
            for (MilestoneView milestone : goal.milestones()) {
                if (!own || milestone.state() != MilestoneState.SET_ASIDE) {
                    MilestoneProgress far = way.progress().get(milestone.ref());
                    String name = words.pathways().apply(goal.pathway());
                    lane.add(mark(milestone, far, name, numbers, titles, own, words, today, zone));
                }
            }
        }
        spells.forEach(spell -> marks.computeIfAbsent(spell.pathway(), none -> new ArrayList<>()));
        List<Lane> lanes = marks.entrySet().stream()
                .map(lane -> new Lane(
                        lane.getKey(),
                        words.pathways().apply(lane.getKey()),
                        lane.getValue(),
                        spells.stream()
                                .filter(spell -> spell.pathway().equals(lane.getKey()))
                                .toList()))
                .filter(lane -> !lane.marks().isEmpty() || !lane.spells().isEmpty())
                .toList();
        return new Years(today, lanes, ticks, words);
    }

    public boolean isEmpty() {
        return lanes.isEmpty();
    }

    /** From the first to the last day of anything, today among them, with a little air; half a year at least. */
    public Window whole() {
        Stream<LocalDate> marked = lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .flatMap(mark -> Stream.of(mark.on(), mark.firstOn() == null ? mark.on() : mark.firstOn()));
        Stream<LocalDate> lasted = lanes.stream()
                .flatMap(lane -> lane.spells().stream())
                .flatMap(spell -> Stream.of(spell.from(), spell.until() == null ? today : spell.until()));
        List<LocalDate> days = Stream.of(marked, lasted, ticks.stream().map(Tick::on), Stream.of(today))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        long span = ChronoUnit.DAYS.between(first, last);
        long air = Math.max(span / 30, (LEAST_DAYS - span) / 2);
        return new Window(first.minusDays(Math.max(7, air)), last.plusDays(Math.max(7, air)));
    }

    public YearsPicture picture(YearsPart part, Look look) {
        Window window = part.window(whole(), today);
        return new YearsPicture(window, today, lanes, ticks, title(window), words.today(), words.locale(), look);
    }

    /** "March 2024 to May 2027". */
    public String span(YearsPart part) {
        return words.span(part.window(whole(), today));
    }

    private String title(Window window) {
        List<Mark> all = lanes.stream().flatMap(lane -> lane.marks().stream()).toList();
        int shown = (int) all.stream().filter(mark -> window.holds(mark.on())).count();
        return words.title(window, shown, all.size());
    }

    private static Mark mark(
            MilestoneView milestone,
            MilestoneProgress far,
            String lane,
            Map<Ref, Integer> numbers,
            Map<Ref, String> titles,
            boolean own,
            YearsWords words,
            LocalDate today,
            ZoneId zone) {
        boolean reached = milestone.reachedAt() != null;
        LocalDate dueOn = Times.NO_DAY.equals(milestone.dueOn()) ? null : milestone.dueOn();
        LocalDate on = reached ? LocalDate.ofInstant(milestone.reachedAt(), zone) : dueOn;
        boolean moved =
                !own && milestone.plannedOn() != null && !milestone.plannedOn().equals(milestone.dueOn());
        LocalDate firstOn = moved ? milestone.plannedOn() : null;
        List<Ref> needs =
                milestone.needs().stream().filter(numbers::containsKey).toList();
        String state = words.state(milestone, far);
        return new Mark(
                numbers.get(milestone.ref()),
                milestone.title(),
                sign(milestone, far),
                on,
                firstOn,
                !own && milestone.overdue(),
                weight(milestone, on, today),
                needs.stream().map(numbers::get).toList(),
                state,
                words.all(
                        milestone.title(),
                        lane,
                        state,
                        on,
                        firstOn,
                        needs.stream().map(titles::get).toList()));
    }

    private static Sign sign(MilestoneView milestone, MilestoneProgress far) {
        return switch (milestone.state()) {
            case REACHED -> Sign.FULL;
            case SET_ASIDE -> Sign.DASHED;
            case OPEN, WAITING -> far != null && far.amount() > 0 ? Sign.HALF : Sign.HOLLOW;
        };
    }

    /** What comes soon weighs most, then what was reached lately, last what was set aside. */
    private static long weight(MilestoneView milestone, LocalDate on, LocalDate today) {
        long away = on == null ? 0 : Math.abs(ChronoUnit.DAYS.between(today, on));
        return switch (milestone.state()) {
            case OPEN, WAITING -> -away;
            case REACHED -> -away - REACHED;
            case SET_ASIDE -> -away - ASIDE;
        };
    }
}
